// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trabecula.WindowTest;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.Motion;
import org.trabecula.honeycomb.view.PictureStage;
import org.trabecula.picture.PictureScale;
import org.trabecula.picture.PictureSize;

/** Looking closer, and comparing two ages in the picture. */
@WindowTest
class LookIntoPictureTest extends InWindow {
  @BeforeEach
  void jump() {
    open.act(() -> open.appearance().set(open.appearance().get().withMotion(Motion.REDUCED)));
  }

  @Test
  void theWheelMagnifiesWhatLiesUnderThePointer(FxRobot robot) {
    Bounds picture = onScreen(picture());
    Point2D pointer = new Point2D(picture.getMinX() + 150, picture.getMinY() + 90);
    double before = scale().fieldX(150);
    double width = scale().pixelsPerMillimetre();

    robot.moveTo(pointer);
    // TestFX names the way of the page, which is the other way of the wheel.
    robot.scroll(3, VerticalDirection.DOWN);
    open.settle();

    assertThat(scale().pixelsPerMillimetre()).isGreaterThan(width);
    assertThat(scale().fieldX(150)).isCloseTo(before, within(0.02));
  }

  @Test
  void twoFingersMagnifyWhatLiesBetweenThem() {
    double under = scale().fieldX(150);
    double width = scale().pixelsPerMillimetre();

    pinch(150, 90, 1.2, 1.25);
    assertThat(scale().pixelsPerMillimetre()).isCloseTo(1.5 * width, within(1e-6));
    assertThat(scale().fieldX(150)).isCloseTo(under, within(1e-6));

    pinch(150, 90, 1 / 1.5);
    assertThat(scale().pixelsPerMillimetre()).isCloseTo(width, within(1e-6));
  }

  @Test
  void twoFingersGoNoFurtherThanTheBodyAndTheSite() {
    pinch(150, 90, 1e4);
    assertThat(words()).contains("cells at work, close up");
    pinch(150, 90, 1e-8);
    assertThat(words()).contains("The spine in the body");
  }

  @Test
  void aFingerThatPinchesDoesNotScrollToo() {
    double width = scale().pixelsPerMillimetre();
    open.act(() -> picture().fireEvent(directScroll(inScene(150, 90))));
    assertThat(scale().pixelsPerMillimetre()).isEqualTo(width);
  }

  @Test
  void keysMagnifyAndMoveAndComeBack(FxRobot robot) {
    int[] whole = open.pixels();
    double width = scale().pixelsPerMillimetre();
    open.act(picture()::requestFocus);

    robot.type(KeyCode.ADD).type(KeyCode.ADD);
    open.settle();
    assertThat(scale().pixelsPerMillimetre()).isCloseTo(4 * width, within(1e-6));

    double left = scale().fieldX(0);
    robot.type(KeyCode.RIGHT);
    open.settle();
    assertThat(scale().fieldX(0)).isGreaterThan(left);
    assertThat(age()).isEqualTo(30);

    robot.type(KeyCode.DIGIT0);
    assertThat(open.pixels()).isEqualTo(whole);
    robot.type(KeyCode.RIGHT);
    open.settle();
    assertThat(age()).isEqualTo(31);
  }

  @Test
  void oneGoesFromTheHoneycombToItsBoneAndToTheBodyAndBack(FxRobot robot) {
    int[] whole = open.pixels();
    open.act(picture()::requestFocus);

    robot.type(KeyCode.SUBTRACT);
    open.settle();
    assertThat(words()).contains("A spine bone from the side");
    robot.type(KeyCode.SUBTRACT);
    open.settle();
    assertThat(words()).contains("The spine in the body", "0 cm");

    robot.type(KeyCode.ADD).type(KeyCode.ADD);
    open.settle();
    assertThat(words()).contains("Inside a spine bone");
    assertThat(open.pixels()).isEqualTo(whole);
  }

  @Test
  void aSpineBoneIsDrawnAnewAtEachAgeAndNoThicknessIsTold(FxRobot robot) {
    open.act(picture()::zoomOut);
    open.act(() -> open.exploration().showAge(40));
    int[] young = drawn();
    open.act(() -> open.exploration().showAge(85));
    assertThat(drawn()).isNotEqualTo(young);
    assertThat(words()).contains("with a thin shell").doesNotContain(" mm");
  }

  private int[] drawn() {
    return open.ask(
        () -> {
          var image = picture().snapshot(null, null);
          int width = (int) image.getWidth();
          int height = (int) image.getHeight();
          int[] pixels = new int[width * height];
          var format = javafx.scene.image.PixelFormat.getIntArgbInstance();
          image.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
          return pixels;
        });
  }

  @Test
  void theWayToAnotherLookEndsWhereItShould() {
    open.act(() -> open.appearance().set(open.appearance().get().withMotion(Motion.FULL)));
    double width = scale().pixelsPerMillimetre();
    open.act(picture()::zoomIn);
    assertThat(scale().pixelsPerMillimetre()).isCloseTo(2 * width, within(1e-6));
  }

  @Test
  void draggingMovesWhatIsMagnified(FxRobot robot) {
    open.act(picture()::zoomIn);
    Bounds picture = onScreen(picture());
    Point2D start = new Point2D(picture.getCenterX(), picture.getCenterY());
    double under = scale().fieldX(start.getX() - picture.getMinX());

    robot.drag(start).dropTo(start.add(60, 0));
    open.settle();

    double now = scale().fieldX(start.getX() + 60 - picture.getMinX());
    assertThat(now).isCloseTo(under, within(0.05));
  }

  @Test
  void theScaleBarKeepsToTheMagnification() {
    for (int i = 0; i < 3; i++) {
      open.act(picture()::zoomIn);
    }
    Label length = (Label) find(".scale-bar .label");
    Node bar = find(".scale-bar-line");
    assertThat(length.getText()).isEqualTo("0.2 mm");
    assertThat(bar.getLayoutBounds().getWidth())
        .isCloseTo(0.2 * scale().pixelsPerMillimetre(), within(1.0));
  }

  @Test
  void theWipeComparesWithThirtyAndIsMovedByKeys(FxRobot robot) {
    open.act(() -> open.exploration().showAge(75));
    compare(true);
    assertThat(words()).contains("Then, at 30", "Now, at 75");

    Node divider = find(".wipe-divider");
    assertThat(divider.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
    open.act(divider::requestFocus);
    robot.type(KeyCode.HOME);
    open.settle();
    assertThat(value(divider)).isZero();
    assertThat(then()).isZero();
    robot.type(KeyCode.PAGE_UP).type(KeyCode.RIGHT);
    open.settle();
    assertThat(value(divider)).isCloseTo(12, within(1e-9));
    assertThat(then()).isCloseTo(0.12 * picture().getWidth(), within(1.0));
    assertThat(age()).isEqualTo(75);
  }

  @Test
  void theDividerIsDragged(FxRobot robot) {
    compare(true);
    Node divider = find(".wipe-divider");
    robot.drag(divider).dropBy(-120, 0);
    open.settle();
    assertThat(value(divider)).isCloseTo(50 - 12000 / picture().getWidth(), within(1.0));
  }

  @Test
  void lostStrutsAreDashedOnTheLaterSideAndCanBeLeftOut(FxRobot robot) {
    open.act(() -> open.exploration().showAge(80));
    compare(true);
    long dashed = outlines();
    assertThat(dashed).isPositive();

    robot.clickOn("#then-and-now-options");
    robot.clickOn("Dashes where struts were lost");
    robot.type(KeyCode.ESCAPE);
    open.settle();
    assertThat(outlines()).isZero();
  }

  @Test
  void thePictureIsTheSameAfterTheWipe() {
    int[] before = open.pixels();
    compare(true);
    compare(false);
    assertThat(open.pixels()).isEqualTo(before);
  }

  @Test
  void resetTakesTheWipeAndTheMagnificationAway(FxRobot robot) {
    int[] fresh = open.pixels();
    compare(true);
    open.act(picture()::zoomIn);
    robot.clickOn("Reset");
    open.act(open.window()::holdStill);
    assertThat(open.pixels()).isEqualTo(fresh);
    assertThat(open.ask(() -> find(".wipe-divider").getParent().isVisible())).isFalse();
  }

  @Test
  void theButtonsCoverNothingElseInASmallWindow() {
    for (int percent : new int[] {100, 200}) {
      open.act(
          () -> {
            open.appearance().set(open.appearance().get().withTextPercent(percent));
            open.window().setContentSize(new PictureSize(1024, 700));
            open.exploration().showAge(50);
          });
      compare(true);
      Bounds tools = onScreen(find(".picture-tools"));
      assertThat(onScreen(picture()).contains(tools)).isTrue();
      for (String other : new String[] {".scale-bar", ".cell-legend"}) {
        Node node = find(other);
        assertThat(!node.isVisible() || !onScreen(node).intersects(tools)).as(other).isTrue();
      }
      compare(false);
    }
  }

  @Test
  void everyButtonHasAName() {
    compare(true);
    assertThat(open.ask(() -> AccessibleNames.missingIn(picture()))).isEmpty();
  }

  private void pinch(double x, double y, double... factors) {
    double total = 1;
    for (double factor : factors) {
      total *= factor;
      double all = total;
      open.act(() -> picture().fireEvent(zoomEvent(inScene(x, y), factor, all)));
    }
  }

  /** An event starts with places in the scene; each node that it reaches sees its own. */
  private Point2D inScene(double x, double y) {
    return picture().localToScene(x, y);
  }

  private static ZoomEvent zoomEvent(Point2D at, double factor, double total) {
    double x = at.getX();
    double y = at.getY();
    return new ZoomEvent(
        ZoomEvent.ZOOM, x, y, x, y, false, false, false, false, true, false, factor, total, null);
  }

  private static ScrollEvent directScroll(Point2D at) {
    double x = at.getX();
    double y = at.getY();
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        x,
        y,
        x,
        y,
        false,
        false,
        false,
        false,
        true,
        false,
        0,
        40,
        0,
        40,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        2,
        null);
  }

  private PictureStage picture() {
    return open.window().picture();
  }

  private PictureScale scale() {
    return open.ask(() -> picture().honeycomb().scale());
  }

  private double age() {
    return open.ask(() -> open.exploration().ageProperty().get());
  }

  private void compare(boolean on) {
    open.act(() -> ((javafx.scene.control.ToggleButton) find("#then-and-now")).setSelected(on));
  }

  private long outlines() {
    return open.ask(
        () ->
            picture().lookupAll(".lost-strut").stream()
                .mapToLong(path -> ((Path) path).getElements().size())
                .sum());
  }

  private String words() {
    return open.ask(
        () ->
            picture().lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList()
                .toString());
  }

  /** How many pixels of the other age are seen. */
  private double then() {
    return open.ask(
        () -> {
          Node other = find(".wipe-divider").getParent().getChildrenUnmodifiable().get(0);
          return ((Rectangle) other.getClip()).getWidth();
        });
  }

  private double value(Node divider) {
    return open.ask(() -> (Double) divider.queryAccessibleAttribute(AccessibleAttribute.VALUE));
  }

  private Node find(String selector) {
    return picture().lookup(selector);
  }

  private Bounds onScreen(Node node) {
    return open.ask(() -> node.localToScreen(node.getBoundsInLocal()));
  }
}
