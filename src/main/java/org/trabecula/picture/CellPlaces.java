// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombState;

/**
 * Where the cells at work stand: each on the present surface of its unit's cavity, in the front
 * sheet.
 *
 * <p>In a small picture cells are drawn larger than they are, so that their shape can be told.
 * There is no room then for those of every site: some sites, far enough apart, show their cells,
 * and every other one has a thin sign, so that all that is at work can be counted. The larger the
 * picture, the more sites show cells. A site that was chosen remains so as time goes on, unless one
 * that ranks before it starts nearby.
 */
public final class CellPlaces {

  /** Distance between sites that show cells, in pixels by which a cell's radius is enlarged. */
  private static final double APART = 24;

  /** A unit of which fewer cells find room is left out: one cell alone tells nothing. */
  private static final int FEWEST = 2;

  private static final Comparator<BasicMulticellularUnit> BY_RANK =
      Comparator.comparingLong(SiteRank::of);

  private final PictureScale scale;
  private final CellRow row;
  private final double apart;

  /** The places in pictures of that scale. */
  public CellPlaces(PictureScale scale) {
    this.scale = scale;
    row = new CellRow(scale);
    apart = APART * row.enlargement();
  }

  /** The cells at work in that state. */
  public List<DrawnCell> of(HoneycombState state) {
    return work(state).cells();
  }

  /** All that is drawn of the work in that state. */
  DrawnWork work(HoneycombState state) {
    Placing placing = new Placing(state);
    state.units().stream()
        .filter(unit -> SitePlaces.isSeen(state, unit))
        .sorted(BY_RANK)
        .forEach(placing::place);
    return new DrawnWork(placing.cells, placing.bare, placing.others);
  }

  /** Gives one unit after another its place. */
  private final class Placing {
    private final HoneycombState state;
    private final TakenPlaces taken = new TakenPlaces(row.radius(DrawnCell.Kind.REMOVING));
    private final List<SitePlace> shown = new ArrayList<>();
    private final List<DrawnCell> cells = new ArrayList<>();
    private final List<SitePlace> bare = new ArrayList<>();
    private final List<SitePlace> others = new ArrayList<>();

    Placing(HoneycombState state) {
      this.state = state;
    }

    void place(BasicMulticellularUnit unit) {
      SitePlace site = SitePlace.of(state, unit, scale);
      if (hasRoom(site) && show(site)) {
        shown.add(site);
      } else {
        others.add(site);
      }
    }

    private boolean hasRoom(SitePlace site) {
      return apart <= 0
          || shown.stream()
              .allMatch(other -> Math.hypot(site.x() - other.x(), site.y() - other.y()) >= apart);
    }

    private boolean show(SitePlace site) {
      return switch (site.unit().phase(state.age())) {
        case RESORPTION -> show(site.unit(), DrawnCell.Kind.REMOVING);
        case FORMATION -> show(site.unit(), DrawnCell.Kind.BUILDING);
        case REVERSAL -> bare.add(site);
        case REST -> false;
      };
    }

    private boolean show(BasicMulticellularUnit unit, DrawnCell.Kind kind) {
      List<DrawnCell> free = row.of(state, unit, kind).stream().filter(taken::isFree).toList();
      if (free.size() < FEWEST) {
        return false;
      }
      cells.addAll(free);
      taken.take(free);
      return true;
    }
  }
}
