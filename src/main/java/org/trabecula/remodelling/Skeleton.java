// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** The size of the skeleton: it grows to the full size of the body, or to less. */
final class Skeleton {
  private static final double ADULT_AGE = 30;

  private final GrowthParameters parameters;
  private final double peakGrowth;
  private double size;

  /**
   * @param age the age to begin with, years
   */
  Skeleton(GrowthParameters parameters, boolean man, double age) {
    this.parameters = parameters;
    peakGrowth = (man ? parameters.boysPeakGrowth() : parameters.girlsPeakGrowth()).value();
    size = usualSize(age);
  }

  /** Its size in areal density, full-grown in full health = 1. */
  double size() {
    return size;
  }

  /** How fast it grows as a share of what it is, 1/year. */
  double growthRate(double age, double health) {
    return age >= ADULT_AGE ? 0 : health * usualGrowth(age) / size;
  }

  /**
   * Grows for a while.
   *
   * @param health growth as a share of what it is in full health
   * @param time years
   */
  void grow(double age, double health, double time) {
    if (age < ADULT_AGE) {
      size += health * (usualSize(age + time) - usualSize(age));
    }
  }

  private double usualSize(double age) {
    double atTen = parameters.sizeAtTen().value();
    double done = (course(age) - course(FIRST)) / (course(ADULT_AGE) - course(FIRST));
    return atTen + (1 - atTen) * done;
  }

  private double usualGrowth(double age) {
    double course = course(age);
    double time = parameters.time().value();
    return (1 - parameters.sizeAtTen().value())
        * (course * (1 - course) / time)
        / (course(ADULT_AGE) - course(FIRST));
  }

  private double course(double age) {
    return 1 / (1 + Math.exp(-(age - peakGrowth) / parameters.time().value()));
  }

  /** The age to which the size at the start belongs, years. */
  private static final double FIRST = 10;
}
