// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.settings.WindowPlace;

/** A window is whole and inside, on any screen, also on one that became smaller or has gone. */
class WindowPlacingTest {
  private static final Rectangle2D LARGE = new Rectangle2D(0, 0, 1920, 1080);
  private static final Rectangle2D SECOND = new Rectangle2D(1920, 0, 1280, 1024);

  @ParameterizedTest
  @CsvSource({"1366, 768", "1280, 800", "1024, 576", "853, 480", "960, 540", "1920, 1080"})
  void theFirstWindowIsInsideTheScreenWithItsFrame(double width, double height) {
    Rectangle2D screen = new Rectangle2D(0, 30, width, height - 30);
    expectInside(WindowPlacing.usual(screen), screen);
  }

  @Test
  void aLargeScreenGivesTheUsualSize() {
    assertThat(WindowPlacing.usual(LARGE))
        .extracting(WindowPlace::width, WindowPlace::height)
        .containsExactly(1440.0, 900.0);
  }

  @Test
  void aPlaceIsFoundAgain() {
    WindowPlace last = new WindowPlace(2000, 60, 1100, 800, true);
    assertThat(WindowPlacing.inside(last, List.of(LARGE, SECOND))).isEqualTo(last);
  }

  @Test
  void aWindowOfAScreenThatHasGoneComesToTheMainOne() {
    WindowPlace last = new WindowPlace(2000, 60, 1100, 800, false);
    expectInside(WindowPlacing.inside(last, List.of(LARGE)), LARGE);
  }

  @Test
  void aWindowOfAScreenThatHasBecomeSmallerIsBackInside() {
    Rectangle2D small = new Rectangle2D(0, 0, 1024, 640);
    WindowPlace last = new WindowPlace(300, -40, 1440, 900, false);
    expectInside(WindowPlacing.inside(last, List.of(small)), small);
  }

  private static void expectInside(WindowPlace place, Rectangle2D screen) {
    Rectangle2D whole =
        new Rectangle2D(
            place.x(),
            place.y(),
            place.width() + WindowPlacing.FRAME_WIDTH,
            place.height() + WindowPlacing.FRAME_HEIGHT);
    assertThat(screen.contains(whole)).as("%s in %s", whole, screen).isTrue();
  }
}
