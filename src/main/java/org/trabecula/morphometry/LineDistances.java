// SPDX-License-Identifier: MIT
package org.trabecula.morphometry;

/**
 * Squares of distances along a line of cubes: the lower envelope of parabolas, one for each cube
 * (Felzenszwalb and Huttenlocher 2012).
 */
final class LineDistances {
  private final int[] values;
  private final int[] vertices;
  private final double[] borders;

  /**
   * @param longest the most cubes that a line has
   */
  LineDistances(int longest) {
    values = new int[longest];
    vertices = new int[longest];
    borders = new double[longest + 1];
  }

  /**
   * Writes for each cube of a line the least of any cube's value and the square of the way to it.
   *
   * @param start the first cube's place
   * @param step between the places of neighbours
   */
  void spread(int[] squares, int start, int step, int length) {
    for (int cube = 0; cube < length; cube++) {
      values[cube] = squares[start + cube * step];
    }
    int parabolas = envelope(length);
    int parabola = 0;
    for (int cube = 0; cube < length; cube++) {
      while (parabola < parabolas && borders[parabola + 1] < cube) {
        parabola++;
      }
      int way = cube - vertices[parabola];
      squares[start + cube * step] = values[vertices[parabola]] + way * way;
    }
  }

  private int envelope(int length) {
    int last = 0;
    vertices[0] = 0;
    borders[0] = Double.NEGATIVE_INFINITY;
    borders[1] = Double.POSITIVE_INFINITY;
    for (int cube = 1; cube < length; cube++) {
      double border = crossing(vertices[last], cube);
      while (border <= borders[last]) {
        last--;
        border = crossing(vertices[last], cube);
      }
      last++;
      vertices[last] = cube;
      borders[last] = border;
      borders[last + 1] = Double.POSITIVE_INFINITY;
    }
    return last;
  }

  private double crossing(int first, int second) {
    double difference = (double) values[second] + second * second - values[first] - first * first;
    return difference / (2.0 * (second - first));
  }
}
