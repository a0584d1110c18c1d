// SPDX-License-Identifier: MIT
package org.trabecula.lens.view;

import java.util.Comparator;
import java.util.Optional;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.view.PictureStage;
import org.trabecula.picture.CellPlaces;
import org.trabecula.picture.DrawnCell;
import org.trabecula.picture.PictureScale;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.SitePlace;
import org.trabecula.picture.SitePlaces;

/** The work sites of the picture as it stands on the screen, in its logical pixels. */
final class SitesInView {
  /** How far beside a site a click still counts, px: hands may be unsteady. */
  private static final double TOLERANCE = 14;

  /** How far beside a drawn cell a click still means it, px. */
  private static final double EDGE = 4;

  private final Exploration exploration;
  private final PictureStage picture;

  SitesInView(Exploration exploration, PictureStage picture) {
    this.exploration = exploration;
    this.picture = picture;
  }

  /** The unit that is pointed at: that of a cell that is drawn there, or else of a site nearby. */
  Optional<BasicMulticellularUnit> at(double x, double y) {
    return cellAt(x, y).or(() -> siteAt(x, y));
  }

  private Optional<BasicMulticellularUnit> cellAt(double x, double y) {
    return new CellPlaces(scale())
        .of(state()).stream()
            .filter(cell -> cell.isAt(x, y, EDGE))
            .min(Comparator.comparingDouble(cell -> Math.hypot(cell.x() - x, cell.y() - y)))
            .map(DrawnCell::unit);
  }

  private Optional<BasicMulticellularUnit> siteAt(double x, double y) {
    return sites().at(x, y, TOLERANCE).map(SitePlace::unit);
  }

  /** The unit in the middle of the picture, or the nearest to it. */
  Optional<BasicMulticellularUnit> middle() {
    PictureSize size = size();
    return sites().nearest(size.width() / 2.0, size.height() / 2.0, size).map(SitePlace::unit);
  }

  /** The unit at work nearest to a place. */
  Optional<BasicMulticellularUnit> nearest(SitePlace place) {
    return sites().nearest(place.x(), place.y(), size()).map(SitePlace::unit);
  }

  /** The next unit in a direction. */
  Optional<BasicMulticellularUnit> next(BasicMulticellularUnit from, double dx, double dy) {
    return sites().next(placeOf(from), dx, dy, size()).map(SitePlace::unit);
  }

  /** Where a unit works, whether it is at work now or not. */
  SitePlace placeOf(BasicMulticellularUnit unit) {
    return SitePlace.of(state(), unit, scale());
  }

  /** The age that is shown, years. */
  double age() {
    return exploration.now().age();
  }

  /** Whether a unit is at work at the age that is shown. */
  boolean isAtWork(BasicMulticellularUnit unit) {
    return sites().of(unit).isPresent();
  }

  private SitePlaces sites() {
    return SitePlaces.of(state(), scale());
  }

  private HoneycombState state() {
    Now now = exploration.now();
    return now.explored().honeycomb().at(now.age());
  }

  private PictureScale scale() {
    return picture.honeycomb().scale();
  }

  private PictureSize size() {
    return new PictureSize(
        Math.max(1, (int) Math.round(picture.getWidth())),
        Math.max(1, (int) Math.round(picture.getHeight())));
  }
}
