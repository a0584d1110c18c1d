// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.Arrays;
import org.trabecula.honeycomb.Strut;

/**
 * Which struts have a share in the points of one row of a sheet's grid, and the part of the share
 * that never changes because centre lines never move.
 *
 * <p>A point u to the right of the centre line, of a strut that reaches r to the right and l to the
 * left, lies min(r - u, l + u) deep. Its share exp(depth / k) is 1 / (a exp(-r / k) + b exp(-l /
 * k)) with a = exp(u / k) and b = exp(-u / k), which also rounds the ridge. Past the strut's end
 * both a and b grow.
 */
final class StrutShares {

  private static final int FRACTION_BITS = 12;
  private static final int FRACTION = 1 << FRACTION_BITS;

  /** Radius of the end of a centre line's reach, mm. */
  private static final double CAP = 0.025;

  private final int[] runs;
  private final int[] place;
  private final float[] factors;

  private StrutShares(int[] runs, int[] place, float[] factors) {
    this.runs = runs;
    this.place = place;
    this.factors = factors;
  }

  /** Writes the depth at each of the row's points into {@code depth}, in grid spacings. */
  void depth(float[] profiles, float[] depth, float blendInSpacings) {
    Arrays.fill(depth, Blend.NOTHING);
    int entry = 0;
    for (int run = 0; run < runs.length; run += 2) {
      int column = runs[run];
      int end = column + runs[run + 1];
      for (; column < end; column++, entry++) {
        depth[column] += share(profiles, entry);
      }
    }
    toDepth(depth, blendInSpacings);
  }

  private static void toDepth(float[] shares, float blendInSpacings) {
    for (int i = 0; i < shares.length; i++) {
      shares[i] = blendInSpacings * Blend.log(shares[i]);
    }
  }

  /**
   * The same, with the freshness of the bone, 0 to 256: of each strut's two sides the nearer counts
   * more, and of several struts the one with the larger share.
   */
  void depthAndFreshness(
      float[] profiles, float[] freshness, float[] depth, float[] fresh, float blendInSpacings) {
    Arrays.fill(depth, Blend.NOTHING);
    Arrays.fill(fresh, 0);
    int entry = 0;
    for (int run = 0; run < runs.length; run += 2) {
      int column = runs[run];
      int end = column + runs[run + 1];
      for (; column < end; column++, entry++) {
        int where = place[entry];
        float fraction = (where & (FRACTION - 1)) * (1f / FRACTION);
        int point = where >>> FRACTION_BITS << 1;
        float right = factors[2 * entry] * between(profiles, point, fraction);
        float left = factors[2 * entry + 1] * between(profiles, point + 1, fraction);
        float share = 1 / (right + left);
        float ofRight = right * between(freshness, point, fraction);
        float ofLeft = left * between(freshness, point + 1, fraction);
        depth[column] += share;
        fresh[column] += share * share * (ofRight + ofLeft);
      }
    }
    for (int i = 0; i < fresh.length; i++) {
      fresh[i] *= 256 / depth[i];
    }
    toDepth(depth, blendInSpacings);
  }

  private float share(float[] profiles, int entry) {
    int where = place[entry];
    float fraction = (where & (FRACTION - 1)) * (1f / FRACTION);
    int point = where >>> FRACTION_BITS << 1;
    float right = between(profiles, point, fraction);
    float left = between(profiles, point + 1, fraction);
    return 1 / (factors[2 * entry] * right + factors[2 * entry + 1] * left);
  }

  /** A value between two points along a strut; each point has one for either side. */
  private static float between(float[] values, int place, float fraction) {
    float before = values[place];
    return before + fraction * (values[place + 2] - before);
  }

  /** How many shares there are. */
  int size() {
    return place.length;
  }

  /** Collects the shares of one row after another; one thread's. */
  static final class Collector {
    private int[] runs = new int[64];
    private int[] place = new int[1024];
    private float[] factors = new float[2048];
    private int runCount;
    private int count;

    /** The shares of a row in those struts. */
    StrutShares row(FieldGrid grid, int row, Strut[] struts) {
      runCount = 0;
      count = 0;
      double y = grid.y(row);
      double reach = Blend.REACH / 1000;
      for (Strut strut : struts) {
        double low = Math.min(strut.from().y(), strut.to().y());
        double high = Math.max(strut.from().y(), strut.to().y());
        if (y > low - reach && y < high + reach) {
          add(grid, y, strut);
        }
      }
      return new StrutShares(
          Arrays.copyOf(runs, runCount),
          Arrays.copyOf(place, count),
          Arrays.copyOf(factors, 2 * count));
    }

    private void add(FieldGrid grid, double y, Strut strut) {
      double reach = Blend.REACH / 1000;
      CentreLine line = CentreLine.of(strut);
      int first = Math.max(0, grid.columnAfter(line.west() - reach));
      int last = Math.min(grid.columns(), grid.columnAfter(line.east() + reach));
      int before = count;
      int start = first;
      for (int column = first; column < last; column++) {
        double x = grid.x(column);
        double aside = line.aside(x, y);
        double past = line.past(x, y);
        double cap = past * past / (2 * CAP);
        if (Math.abs(aside) + cap < reach) {
          if (count == before) {
            start = column;
          }
          add(strut, line.along(x, y), aside, cap);
        }
      }
      if (count > before) {
        addRun(start, count - before);
      }
    }

    private void addRun(int start, int length) {
      if (runCount == runs.length) {
        runs = Arrays.copyOf(runs, 2 * runs.length);
      }
      runs[runCount++] = start;
      runs[runCount++] = length;
    }

    private void add(Strut strut, double along, double aside, double cap) {
      if (count == place.length) {
        place = Arrays.copyOf(place, 2 * place.length);
        factors = Arrays.copyOf(factors, 2 * factors.length);
      }
      double position = along * (StrutOutline.POINTS - 1);
      int point = Math.min(StrutOutline.POINTS - 2, (int) position);
      int fraction = (int) Math.min(FRACTION - 1, (position - point) * FRACTION);
      place[count] = (strut.index() * StrutOutline.POINTS + point) << FRACTION_BITS | fraction;
      double k = Blend.WIDTH / 1000;
      factors[2 * count] = (float) Math.exp((aside + cap) / k);
      factors[2 * count + 1] = (float) Math.exp((cap - aside) / k);
      count++;
    }
  }
}
