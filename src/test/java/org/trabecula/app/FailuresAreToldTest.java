// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.asset.AssetReader;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.LifeExplorer;
import org.trabecula.exploration.WholeLifeExplorer;
import org.trabecula.honeycomb.BreakableLife;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.Scenario;

/** Whatever fails, a person is told in one sentence, and what is asked for next is there. */
@WindowTest
class FailuresAreToldTest {
  private static final String PICTURE = "This picture could not be drawn.";
  private static final String LIFE = "This life could not be worked out.";

  private volatile boolean noLife;
  private volatile boolean noComparison;
  private volatile boolean brokenBone;
  private volatile CountDownLatch blocked;
  private final LifeExplorer comparing =
      WholeLifeExplorer.read(new AssetReader(), this::compareUnlessBroken);
  private OpenWindow open;

  @BeforeEach
  void openOnALifeThatCanBreak() {
    open = OpenWindow.open(this::explore);
    change(2);
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void aLifeThatFails() throws Exception {
    noLife = true;
    change(5);
    waitFor(LIFE);
    noLife = false;
    change(6);
    assertThat(shown()).isEqualTo(life(6));
  }

  @Test
  void aComparisonThatFails() throws Exception {
    noComparison = true;
    change(5);
    waitFor(LIFE);
    noComparison = false;
    change(6);
    assertThat(shown()).isEqualTo(life(6));
  }

  @Test
  void aPictureThatFails() throws Exception {
    int[] before = open.pixels();
    brokenBone = true;
    open.act(() -> open.exploration().showAge(70));
    waitFor(PICTURE);
    assertThat(open.pixels()).as("never what a failed painting left").isEqualTo(before);
    brokenBone = false;
    open.act(() -> open.exploration().showAge(71));
    assertThat(open.pixels()).isNotEqualTo(before);
  }

  @Test
  void aSpineBoneThatCannotBeFilled() throws Exception {
    open.act(() -> open.window().picture().zoomOut());
    brokenBone = true;
    open.act(() -> open.exploration().showAge(70));
    waitFor(PICTURE);
    brokenBone = false;
    open.act(() -> open.exploration().showAge(71));
    assertThat(open.ask(() -> open.window().picture().isAtRest())).isTrue();
  }

  @Test
  void aBoneThatCannotBePressed(FxRobot robot) throws Exception {
    brokenBone = true;
    fire(robot, "#press-open");
    waitFor("This bone could not be pressed.");
    brokenBone = false;
    open.act(() -> open.exploration().showAge(71));
    assertThat(robot.lookup("#press-go").<Node>query().isDisabled()).isFalse();
  }

  @Test
  void aPageThatFails(FxRobot robot) throws Exception {
    brokenBone = true;
    fire(robot, "#screen-handout");
    waitFor("This page could not be made.");
    assertThat(page(robot)).isEqualTo("This page could not be made.");
    brokenBone = false;
    fire(robot, "#screen-explore");
    open.act(() -> open.exploration().showAge(71));
    fire(robot, "#screen-handout");
    assertThat(page(robot)).contains("a woman of 71");
  }

  @Test
  void aPictureThatCannotBePutInWords(FxRobot robot) throws Exception {
    brokenBone = true;
    fire(robot, "#describe");
    waitFor("The picture could not be put in words.");
    brokenBone = false;
    fire(robot, "#describe");
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> robot.lookup("#picture-in-words").tryQuery().isPresent());
  }

  @Test
  void theTwoBonesOfTheLoopThatFail(FxRobot robot) throws Exception {
    noLife = true;
    robot.press(KeyCode.ALT, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.ALT);
    open.settle();
    fire(robot, "#loop-page-rhythm");
    waitFor(PICTURE);
    noLife = false;
    robot.clickOn("#rhythm-helped");
    open.settle();
    assertThat(robot.lookup(".rhythm-bone").<Node>queryAll())
        .allSatisfy(bone -> assertThat(bone.getAccessibleText()).isNotBlank());
  }

  @Test
  void theLensAndWhateverElseIsDoneOnTheScreensOwnThread() throws Exception {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    var teller = open.window().troubleTeller();
    Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> teller.accept(problem));
    try {
      Platform.runLater(
          () -> {
            throw new StackOverflowError("broken on purpose");
          });
      waitFor("Something in the program went wrong.");
      Thread worker = new Thread(FailuresAreToldTest::brokenWork);
      worker.start();
      worker.join();
      change(6);
      assertThat(shown()).isEqualTo(life(6));
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  @Test
  void aLifeThatFailsWhileANewerOneIsWorkedOutDoesNotLookLikeRest() {
    CountDownLatch goOn = new CountDownLatch(1);
    noLife = true;
    open.ask(
        () -> {
          open.exploration().change(life(5));
          return true;
        });
    blocked = goOn;
    open.ask(
        () -> {
          open.exploration().change(life(7));
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(open.ask(() -> open.window().isAtRest())).isFalse();
    blocked = null;
    noLife = false;
    goOn.countDown();
    open.settle();
    assertThat(shown()).isEqualTo(life(7));
  }

  private static void brokenWork() {
    throw new LinkageError("broken on purpose");
  }

  private Optional<ExploredLife> explore(Scenario scenario, BooleanSupplier cancelled) {
    CountDownLatch latch = blocked;
    if (latch != null) {
      await(latch);
    } else if (noLife) {
      throw new OutOfMemoryError("broken on purpose");
    }
    return comparing
        .explore(scenario, cancelled)
        .map(
            found ->
                new ExploredLife(
                    found.life(),
                    found.counterfactuals(),
                    found.withoutHarm(),
                    found.lifeWithoutHarm(),
                    BreakableLife.of(found.honeycomb(), () -> brokenBone)));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void compareUnlessBroken(Runnable comparison) {
    if (noComparison) {
      throw new LinkageError("broken on purpose");
    }
    comparison.run();
  }

  private void fire(FxRobot robot, String button) {
    open.act(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
  }

  private void change(double units) {
    open.act(() -> open.exploration().change(life(units)));
  }

  private static Scenario life(double units) {
    return OpenWindow.start().with(new Alcohol(AgeSpan.from(20), units));
  }

  private Scenario shown() {
    return open.ask(() -> open.exploration().now().explored().scenario());
  }

  private String page(FxRobot robot) {
    return open.ask(() -> robot.lookup("#handout-preview").<Node>query().getAccessibleText());
  }

  private static void waitFor(String sentence) throws Exception {
    FxRobot robot = new FxRobot();
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () ->
            robot
                .lookup(
                    node ->
                        node instanceof Label label
                            && label.getText() != null
                            && label.getText().startsWith(sentence))
                .tryQuery()
                .isPresent());
  }
}
