// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

/**
 * How thick all struts are while a life is simulated, and the volume of the bone in them.
 *
 * <p>Between two turns of a unit, from digging to resting to building, the thickness at a place
 * changes evenly. Each place is therefore a straight line over age that is touched at such turns
 * only; what is laid on all surfaces alike is one number beside the lines, and the volume follows
 * from sums over places, so that a month in which nothing turns costs nothing.
 */
final class Surface {
  /** Thickness that a place would have at age 0 on its present line, without apposition, µm. */
  private final double[] line;

  /** Change of that thickness, µm a year. */
  private final double[] slope;

  /** Length of strut that a place stands for, µm; 0 where bone does not count or is gone. */
  private final double[] extent;

  private final ThicknessSums sums = new ThicknessSums();
  private double age;
  private double apposed;

  /** The surface of a young bone at an age, before any unit has worked. */
  Surface(HoneycombState young, double age) {
    this.age = age;
    extent = SiteExtents.of(young.lattice());
    line = new double[extent.length];
    slope = new double[extent.length];
    for (int place = 0; place < extent.length; place++) {
      line[place] = (double) young.left()[place] + young.right()[place];
      sums.count(extent[place], line[place], 0);
    }
  }

  /** Volume of the bone in the field, µm³. */
  double volume() {
    return Math.PI / 4 * sums.squares();
  }

  /** Bone laid on the whole surface so far, µm. */
  double apposed() {
    return apposed;
  }

  /** Thickness at a place, µm. */
  double thickness(int place) {
    return line[place] + slope[place] * age + 2 * apposed;
  }

  /** Lets time pass until an age: all lines go on as they did. */
  void passTo(double later) {
    sums.pass(later - age);
    age = later;
  }

  /** Volume that a cavity of this depth (µm) would take, µm³. */
  double cavityVolume(int firstPlace, int sites, double depth) {
    double[] shape = CavityShape.of(sites);
    double sum = 0;
    for (int i = 0; i < sites; i++) {
      int place = firstPlace + i;
      double thickness = thickness(place);
      double dug = depth * shape[i];
      double loss = dug < thickness ? dug : thickness;
      sum += extent[place] * loss * (2 * thickness - loss);
    }
    return Math.PI / 4 * sum;
  }

  /**
   * Turns the lines of a cavity.
   *
   * @param faster how much faster its middle deepens (or, negative, slower) than before, µm a year
   * @param since the age of the turn, years, at most a short time ago
   */
  void turn(int firstPlace, int sites, double faster, double since) {
    double[] shape = CavityShape.of(sites);
    double changes = 0;
    double ofLines = 0;
    double ofSlopes = 0;
    double ofChanges = 0;
    for (int i = 0; i < sites; i++) {
      int place = firstPlace + i;
      double change = -faster * shape[i];
      double weighted = extent[place] * change;
      changes += weighted;
      ofLines += weighted * line[place];
      ofSlopes += weighted * slope[place];
      ofChanges += weighted * change;
      line[place] -= change * since;
      slope[place] += change;
    }
    double ofThicknesses = ofLines + age * ofSlopes + 2 * apposed * changes;
    sums.turn(changes, ofThicknesses, ofSlopes, ofChanges, age - since);
  }

  /** Whether some of neighbouring places are thinner than a thickness, µm. */
  boolean isThinner(int firstPlace, int sites, double thickness) {
    boolean thinner = false;
    for (int place = firstPlace; place < firstPlace + sites && !thinner; place++) {
      thinner = thickness(place) < thickness;
    }
    return thinner;
  }

  /** The place with the least thickness among some neighbouring ones. */
  int thinnest(int firstPlace, int sites) {
    int thinnest = firstPlace;
    double least = thickness(firstPlace);
    for (int place = firstPlace + 1; place < firstPlace + sites; place++) {
      double thickness = thickness(place);
      if (thickness < least) {
        thinnest = place;
        least = thickness;
      }
    }
    return thinnest;
  }

  /** Lays (or, negative, takes) a volume on the whole surface alike, µm³. */
  void appose(double volume) {
    if (sums.thicknesses() > 0) {
      double depth = volume / (Math.PI * sums.thicknesses());
      sums.thicken(2 * depth);
      apposed += depth;
    }
  }

  /** Takes a strut out of the count for good. */
  void remove(int strut) {
    for (int place = strut * SITES; place < (strut + 1) * SITES; place++) {
      sums.count(-extent[place], thickness(place), slope[place]);
      extent[place] = 0;
    }
  }
}
