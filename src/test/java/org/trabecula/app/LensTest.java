// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.Pulses;
import org.trabecula.WindowTest;
import org.trabecula.design.AccessibleNames;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.BasicMulticellularUnit.Phase;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.lens.SiteCycle;
import org.trabecula.picture.PictureSize;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.ThyroidHormone;

/** The lens in the real window. */
@WindowTest
class LensTest extends InWindow {
  private static final double WEEK = 1.0 / 52;

  private static final Scenario CHANGED =
      OpenWindow.start().with(new ThyroidHormone(AgeSpan.from(20), 0.7));

  @Test
  void aClickOnASiteOpensTheLensBesideIt(FxRobot robot) {
    Node site = ringedByKeys(robot);
    Bounds ring = onScreen(site);
    robot.type(KeyCode.ESCAPE);

    robot.clickOn(ring.getCenterX(), ring.getCenterY());
    open.settle();

    assertThat(open.ask(() -> open.window().lens().isOpen())).isTrue();
    Bounds card = onScreen(robot.lookup(".lens-card").query());
    Bounds around = onScreen(robot.lookup(".site-ring").nth(1).query());
    assertThat(card.intersects(around)).isFalse();
    assertThat(age()).isEqualTo(30);
  }

  @Test
  void keysChooseASiteOpenItStepByAWeekAndClose(FxRobot robot) {
    ringedByKeys(robot);
    robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT);
    assertThat(age()).isEqualTo(30);
    robot.type(KeyCode.ENTER);
    assertThat(open.ask(() -> open.window().lens().isOpen())).isTrue();

    robot.type(KeyCode.PERIOD);
    assertThat(age()).isCloseTo(30 + WEEK, within(1e-9));
    robot.type(KeyCode.COMMA);
    assertThat(age()).isCloseTo(30, within(1e-9));
    robot.type(KeyCode.RIGHT);
    assertThat(age()).isCloseTo(30 + WEEK, within(1e-9));
    robot.clickOn("#lens-week-back");
    assertThat(age()).isCloseTo(30, within(1e-9));

    robot.type(KeyCode.ESCAPE);
    assertThat(open.ask(() -> open.window().lens().isOpen())).isFalse();
    assertThat(open.ask(() -> open.window().picture().isFocused())).isTrue();
    robot.type(KeyCode.RIGHT);
    assertThat(age()).isEqualTo(31);
  }

  @Test
  void escapeLeavesTheChoiceOfASite(FxRobot robot) {
    ringedByKeys(robot);
    robot.type(KeyCode.ESCAPE);
    assertThat(open.ask(() -> robot.lookup(".site-ring").query().getParent().isVisible()))
        .isFalse();
    assertThat(open.ask(() -> open.window().picture().isFocused())).isTrue();
  }

  @Test
  void itFollowsOneSiteThroughItsPhases(FxRobot robot) {
    BasicMulticellularUnit unit = openOn(Phase.RESORPTION);
    assertThat(story(robot)).contains("Removing cells (osteoclasts)");

    showAge(unit.start() + unit.resorptionTime() + 0.01);
    assertThat(story(robot)).contains("reversal");
    showAge(unit.start() + unit.resorptionTime() + unit.reversalTime() + 0.1);
    assertThat(story(robot)).contains("Building cells (osteoblasts)").contains("of 8");
    showAge(unit.start() + 3);
    assertThat(story(robot)).contains("The work is done");

    robot.clickOn("#lens-beginning");
    assertThat(age()).isCloseTo(unit.start(), within(1e-9));
    assertThat(story(robot)).contains("Month 1 of 8").contains("Dug: 0 µm");
  }

  @Test
  void theCycleCanBePlayedAndPaused(FxRobot robot) throws Exception {
    openOn(Phase.RESORPTION);
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> playedTo() > 30 + WEEK);
    robot.type(KeyCode.ENTER);
    double paused = age();
    Pulses.pass(10);
    assertThat(age()).isEqualTo(paused);
    assertThat(paused).isLessThan(31);
  }

  @Test
  void itFollowsTheSameSiteInAChangedLife() {
    openOn(Phase.FORMATION);
    open.act(
        () ->
            open.exploration().change(OpenWindow.start().with(new Calcium(AgeSpan.from(28), 990))));
    assertThat(open.ask(() -> open.window().lens().isOpen())).isTrue();
  }

  @Test
  void aSiteThatAChangeTakesAwayIsSaidToBeGoneAndTheNearestOneIsOffered(FxRobot robot) {
    BasicMulticellularUnit lost = lostUnlessUndone();
    open.act(() -> open.window().lens().open(lost));
    assertThat(robot.lookup("#lens-next-site").query().getParent().isVisible()).isFalse();

    open.act(() -> open.exploration().change(CHANGED));
    assertThat(open.ask(() -> open.window().lens().isOpen())).isTrue();
    assertThat(robot.lookup("#lens-play").query().getParent().isVisible()).isFalse();
    assertThat(open.ask(() -> robot.lookup("#lens-next-site").query().isFocused())).isTrue();
    robot.type(KeyCode.PERIOD);
    assertThat(age()).isEqualTo(30);

    robot.type(KeyCode.ENTER);
    open.settle();
    assertThat(robot.lookup("#lens-play").query().getParent().isVisible()).isTrue();
    assertThat(story(robot)).contains("Month");
  }

  @Test
  void aSiteThatIsGoneComesBackWithItsLife(FxRobot robot) {
    BasicMulticellularUnit lost = lostUnlessUndone();
    open.act(() -> open.window().lens().open(lost));
    String before = story(robot);
    open.act(() -> open.exploration().change(CHANGED));
    open.act(() -> open.exploration().changes().undo());
    assertThat(robot.lookup("#lens-play").query().getParent().isVisible()).isTrue();
    assertThat(story(robot)).isEqualTo(before);
  }

  /** A unit that works in the opening life, and not in the changed one, of slower work. */
  private BasicMulticellularUnit lostUnlessUndone() {
    HoneycombLife before = open.ask(() -> open.exploration().now().explored().honeycomb());
    open.act(() -> open.exploration().change(CHANGED));
    HoneycombLife after = open.ask(() -> open.exploration().now().explored().honeycomb());
    open.act(() -> open.exploration().changes().undo());
    return before.unitsAt(30).stream()
        .filter(unit -> isSeen(unit) && new SiteCycle(before, unit).in(after).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLargestTextKeepsTheCardInsideASmallWindowWithItsButtonsInSight(FxRobot robot) {
    openLargeAndSmall();
    Bounds window = onScreen(open.window().scene().getRoot());
    Bounds card = onScreen(robot.lookup(".lens-card").query());
    assertThat(window.contains(card)).isTrue();
    for (String button : List.of("close", "beginning", "week-back", "play", "week-on")) {
      assertThat(card.contains(onScreen(robot.lookup("#lens-" + button).query())))
          .as(button)
          .isTrue();
    }
  }

  @Test
  void theLargestTextLeavesTheSafetySentenceInSightAndTheWholeStory(FxRobot robot) {
    openLargeAndSmall();
    Bounds card = onScreen(robot.lookup(".lens-card").query());
    assertThat(card.intersects(onScreen(robot.lookup("#staying-safety").query()))).isFalse();
    Bounds body = onScreen(robot.lookup(".lens-body").query());
    for (Node words : robot.lookup(".lens-body .label").<Node>queryAll()) {
      assertThat(body.contains(onScreen(words)) || !words.isVisible()).as("%s", words).isTrue();
    }
    assertThat(robot.lookup(".site-ring").query().getParent().isVisible()).isFalse();
  }

  @Test
  void theDrawerComesInsteadOfACardThatCoversAll(FxRobot robot) {
    openLargeAndSmall();
    robot.clickOn(shownDrawerButton(robot));
    open.settle();
    assertThat(open.ask(() -> open.window().lens().isOpen())).isFalse();
    assertThat(open.ask(() -> robot.lookup(".side-column").query().isVisible())).isTrue();
    assertThat(open.ask(() -> open.window().picture().isVisible())).isTrue();
  }

  private static Node shownDrawerButton(FxRobot robot) {
    return robot.lookup(DrawerButton.class::isInstance).match(NodeQueryUtils.isVisible()).query();
  }

  private void openLargeAndSmall() {
    open.act(
        () -> {
          open.appearance().set(open.appearance().get().withTextPercent(200));
          open.window().setContentSize(new PictureSize(1024, 700));
        });
    openOn(Phase.FORMATION);
    open.settle();
  }

  @Test
  void everythingInItThatTakesTheFocusHasAName() {
    openOn(Phase.RESORPTION);
    assertThat(open.ask(() -> AccessibleNames.missingIn(open.window().lens()))).isEmpty();
  }

  private Node ringedByKeys(FxRobot robot) {
    open.act(() -> open.window().picture().requestFocus());
    robot.type(KeyCode.ENTER);
    open.settle();
    Node ring = robot.lookup(".site-ring").nth(1).query();
    assertThat(open.ask(() -> ring.getParent().isVisible())).isTrue();
    return ring;
  }

  private BasicMulticellularUnit openOn(Phase phase) {
    BasicMulticellularUnit unit =
        open.ask(
            () ->
                open.exploration().now().explored().honeycomb().unitsAt(30).stream()
                    .filter(each -> each.phase(30) == phase && isSeen(each))
                    .findFirst()
                    .orElseThrow());
    open.act(() -> open.window().lens().open(unit));
    return unit;
  }

  private boolean isSeen(BasicMulticellularUnit unit) {
    var lattice = open.exploration().now().explored().honeycomb().lattice();
    var strut = lattice.struts().get(unit.strut());
    return strut.sheet() == 0
        && !strut.isRung()
        && strut.from().x() > 3
        && strut.from().x() < 6
        && strut.from().y() > 2
        && strut.from().y() < 4;
  }

  private String story(FxRobot robot) {
    return open.ask(
        () -> {
          StringBuilder words = new StringBuilder();
          robot
              .lookup(".lens-body .label")
              .<Labeled>queryAll()
              .forEach(label -> words.append(label.getText()).append(' '));
          return words.toString();
        });
  }

  private void showAge(double age) {
    open.act(() -> open.exploration().showAge(age));
  }

  /**
   * Where a node was laid: a wrapped text's own bounds also count the spaces that end its lines.
   */
  private Bounds onScreen(Node node) {
    return open.ask(() -> node.localToScreen(node.getLayoutBounds()));
  }

  private double playedTo() {
    return open.ask(() -> open.exploration().ageProperty().get());
  }

  private double age() {
    open.settle();
    return playedTo();
  }
}
