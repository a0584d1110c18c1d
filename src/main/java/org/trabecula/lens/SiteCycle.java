// SPDX-License-Identifier: MIT
package org.trabecula.lens;

import static org.trabecula.remodelling.Life.POINTS_PER_YEAR;

import java.util.Optional;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.BasicMulticellularUnit.Phase;
import org.trabecula.honeycomb.HoneycombLife;

/**
 * One work site from its first bite until it rests, in the life that it belongs to.
 *
 * @param life the honeycomb that it works on
 * @param unit the team of cells
 */
public record SiteCycle(HoneycombLife life, BasicMulticellularUnit unit) {

  /** One step of time in the lens, years. */
  public static final double WEEK = 1.0 / 52;

  /** How long the finished site is still looked at, years. */
  private static final double REST = 4 * WEEK;

  /** Ages nearer than this are the same: units keep theirs in single precision. */
  private static final double SAME_AGE = 1e-4;

  /** The age at which it starts, years. */
  public double first() {
    return Math.max(life.firstAge(), unit.start());
  }

  /** The age up to which it is looked at: it rests then, years. */
  public double last() {
    return Math.min(life.lastAge(), workEnd() + REST);
  }

  /** The age at which its last layer is laid, years. */
  public double workEnd() {
    return dugAt() + unit.reversalTime() + unit.formationTime();
  }

  /** The age at which its cavity is finished, years. */
  public double dugAt() {
    return unit.start() + unit.resorptionTime();
  }

  /** The nearest age at which it is looked at, years. */
  public double within(double age) {
    return Math.max(first(), Math.min(last(), age));
  }

  /** The same, but no later than the strut is lost: nothing is done on it any more. */
  public double atWork(double age) {
    return Math.min(within(age), Math.max(first(), life.cutAge(unit.strut())));
  }

  /** What it is doing at an age; ages before it and after it give its nearer end. */
  public Phase phase(double age) {
    return unit.phase(within(age));
  }

  /** Which month of its work an age lies in: 1 is the first; never more than {@link #months()}. */
  public int month(double age) {
    double since = atWork(age) - unit.start();
    return Math.max(1, Math.min(months(), (int) Math.floor(since * POINTS_PER_YEAR + 1e-6) + 1));
  }

  /** The number of months that its work takes. */
  public int months() {
    return (int) Math.ceil((workEnd() - unit.start()) * POINTS_PER_YEAR - 1e-6);
  }

  /** How deep it has dug by an age, at its middle, µm. */
  public double dug(double age) {
    return atWork(age) < dugAt() ? unit.cavityDepth(atWork(age)) : unit.depth();
  }

  /** How much of that it has filled again by an age, µm. */
  public double refilled(double age) {
    return dug(age) - unit.cavityDepth(atWork(age));
  }

  /** How much higher, or, negative, lower the surface is when all is done, µm. */
  public double gain() {
    return (unit.refill() - 1) * unit.depth();
  }

  /** Whether the strut is lost at an age. */
  public boolean isCut(double age) {
    return life.isCut(unit.strut(), within(age));
  }

  /** Whether it is this cavity that cuts through the strut. */
  public boolean cutsThrough() {
    double cut = life.cutAge(unit.strut());
    return cut >= dugAt() - SAME_AGE && cut <= dugAt() + 1.0 / POINTS_PER_YEAR + SAME_AGE;
  }

  /** The same site in another life, where the same team works there at the same time. */
  public Optional<SiteCycle> in(HoneycombLife other) {
    return other.unitsBetween(unit.start(), unit.start() + SAME_AGE).stream()
        .filter(this::isSameSite)
        .findFirst()
        .map(same -> new SiteCycle(other, same));
  }

  private boolean isSameSite(BasicMulticellularUnit other) {
    return other.strut() == unit.strut()
        && other.onLeft() == unit.onLeft()
        && other.firstSite() == unit.firstSite()
        && Math.abs(other.start() - unit.start()) < SAME_AGE;
  }
}
