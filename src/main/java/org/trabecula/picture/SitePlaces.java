// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Strut;

/**
 * All work sites of a state that can be seen: which lies where in a picture, which one is pointed
 * at, and which comes next in a direction.
 *
 * <p>Only the front sheet's are seen; bone hides most of those behind.
 */
public final class SitePlaces {

  /** A step aside counts that many times as much as one ahead when the next site is looked for. */
  private static final double ASIDE = 2.5;

  private final List<SitePlace> all;

  private SitePlaces(List<SitePlace> all) {
    this.all = all;
  }

  /** The work sites of a state in a picture of that scale. */
  public static SitePlaces of(HoneycombState state, PictureScale scale) {
    return new SitePlaces(
        state.units().stream()
            .filter(unit -> isSeen(state, unit))
            .map(unit -> SitePlace.of(state, unit, scale))
            .toList());
  }

  /** Whether a unit works on the front sheet. */
  static boolean isSeen(HoneycombState state, BasicMulticellularUnit unit) {
    Strut strut = state.lattice().struts().get(unit.strut());
    return strut.sheet() == 0 && !strut.isRung();
  }

  /** All of them. */
  public List<SitePlace> all() {
    return all;
  }

  /** Where a unit works; nothing where it does not at that age. */
  public Optional<SitePlace> of(BasicMulticellularUnit unit) {
    return all.stream().filter(place -> place.unit().equals(unit)).findFirst();
  }

  /** The site at a place in the picture, pixels, or the nearest no further away than that. */
  public Optional<SitePlace> at(double x, double y, double tolerance) {
    return all.stream()
        .filter(place -> place.distance(x, y) <= tolerance)
        .min(Comparator.comparingDouble(place -> place.distance(x, y)));
  }

  /** The site nearest to a place in the picture, pixels, of those within a picture of that size. */
  public Optional<SitePlace> nearest(double x, double y, PictureSize size) {
    return all.stream()
        .filter(place -> isInside(place, size))
        .min(Comparator.comparingDouble(place -> Math.hypot(place.x() - x, place.y() - y)));
  }

  /** The next site within a picture in a direction, given as a unit vector; y points down. */
  public Optional<SitePlace> next(SitePlace from, double dx, double dy, PictureSize size) {
    return all.stream()
        .filter(place -> isInside(place, size) && ahead(from, place, dx, dy) > 1)
        .min(
            Comparator.comparingDouble(
                place -> ahead(from, place, dx, dy) + ASIDE * aside(from, place, dx, dy)));
  }

  private static double ahead(SitePlace from, SitePlace to, double dx, double dy) {
    return (to.x() - from.x()) * dx + (to.y() - from.y()) * dy;
  }

  private static double aside(SitePlace from, SitePlace to, double dx, double dy) {
    return Math.abs((to.y() - from.y()) * dx - (to.x() - from.x()) * dy);
  }

  private static boolean isInside(SitePlace place, PictureSize size) {
    return place.x() >= 0
        && place.y() >= 0
        && place.x() < size.width()
        && place.y() < size.height();
  }
}
