// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombState;

/** Which site is where, and which one is pointed at. */
class SitePlacesTest {
  private static final PictureSize SIZE = new PictureSize(1800, 1200);

  /** Both dig from 30 on, on the side that lies above; the bone there is 80 µm deep. */
  private static final BasicMulticellularUnit WEST = unit(2, 5);

  private static final BasicMulticellularUnit EAST = unit(9, 12);

  private static final HoneycombState STATE = state(WEST, EAST);
  private static final PictureScale SCALE = PictureScale.filling(STATE.lattice(), SIZE);
  private static final SitePlaces PLACES = SitePlaces.of(STATE, SCALE);

  @Test
  void aSiteLiesOnItsSurface() {
    SitePlace west = PLACES.of(WEST).orElseThrow();
    assertThat(west.x()).isCloseTo(600 + 4 * 37.5, within(1.0));
    assertThat(west.y()).isCloseTo(600 - SCALE.pixels(80), within(0.5));
    assertThat(west.reach()).isCloseTo(2 * 37.5, within(1.0));
  }

  @Test
  void aClickOnASiteOrNearItFindsIt() {
    SitePlace west = PLACES.of(WEST).orElseThrow();
    assertThat(PLACES.at(west.x(), west.y(), 0.5)).contains(west);
    assertThat(PLACES.at(west.x() + 70, west.y() - 9, 10)).contains(west);
    assertThat(PLACES.at(west.x(), west.y() - 11, 10)).isEmpty();
  }

  @Test
  void theNearerOfTwoSitesIsFound() {
    SitePlace east = PLACES.of(EAST).orElseThrow();
    assertThat(PLACES.at(east.x() - 90, east.y(), 300)).contains(east);
  }

  @Test
  void whatIsClickedStaysTheSameUnderAnyMagnification() {
    Viewport part = new Viewport(3.9, 3, 5);
    PictureScale magnified = PictureScale.of(STATE.lattice(), SIZE, part);
    SitePlaces places = SitePlaces.of(STATE, magnified);
    double x = magnified.pixelX(SCALE.fieldX(PLACES.of(WEST).orElseThrow().x()));
    double y = magnified.pixelY(SCALE.fieldY(PLACES.of(WEST).orElseThrow().y()));
    assertThat(places.at(x, y, 2)).map(SitePlace::unit).contains(WEST);
  }

  @Test
  void arrowsGoToTheNextSiteInTheirDirection() {
    SitePlace west = PLACES.of(WEST).orElseThrow();
    SitePlace east = PLACES.of(EAST).orElseThrow();
    assertThat(PLACES.next(west, 1, 0, SIZE)).contains(east);
    assertThat(PLACES.next(east, -1, 0, SIZE)).contains(west);
    assertThat(PLACES.next(east, 1, 0, SIZE)).isEmpty();
    assertThat(PLACES.nearest(0, 0, SIZE)).contains(west);
  }

  @Test
  void sitesOutsideOfThePictureAreNotChosen() {
    PictureSize narrow = new PictureSize(700, 1200);
    assertThat(PLACES.nearest(690, 600, narrow)).isEmpty();
    assertThat(PLACES.next(PLACES.of(WEST).orElseThrow(), 1, 0, narrow)).isEmpty();
  }

  private static BasicMulticellularUnit unit(int first, int last) {
    return new BasicMulticellularUnit(0, true, first, last, 30, 0.1, 0.1, 0.4, 40, 1);
  }

  private static HoneycombState state(BasicMulticellularUnit... units) {
    HoneycombState bone = Bones.row(80, 80);
    return new HoneycombState(bone.lattice(), 30.05, bone.left(), bone.right(), List.of(units));
  }
}
