// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.trabecula.WindowTest;
import org.trabecula.design.Motion;
import org.trabecula.learn.view.LearnScreen;
import org.trabecula.picture.PictureSize;

/** No view shows damage without something that helps, in sight as soon as it is opened. */
@WindowTest
class HelpEverywhereTest extends InWindow {
  /** A thing that helps, or what leads to it. */
  private static final List<String> HELP = List.of("help-row", "way-to-help");

  /** A page to take away holds its helpers on itself. */
  private static final String PAPER = "handout";

  private static final double LATE = 85;

  @BeforeEach
  void growOld() {
    open.act(() -> open.appearance().set(open.appearance().get().withMotion(Motion.REDUCED)));
    open.act(() -> open.exploration().showAge(LATE));
  }

  @ParameterizedTest
  @CsvSource({
    "1440, 900, 100",
    "1280, 720, 100",
    "1024, 700, 100",
    "1440, 900, 200",
    "1024, 700, 200"
  })
  void everyViewShowsWhatHelpsWithoutScrolling(int width, int height, int text, FxRobot robot) {
    open.act(
        () -> {
          open.appearance().set(open.appearance().get().withTextPercent(text));
          open.window().setContentSize(new PictureSize(width, height));
        });
    assertHelp("Explore");
    assertHelpOnAllScreens();
    assertHelpInAllLessons();
    assertHelpInTheLens(robot);
    open.act(() -> open.window().picture().zoomOut());
    open.act(() -> ((Button) find("#fracture-lesson")).fire());
    assertThat(find(".fracture-lesson")).isNotNull();
    assertHelp("the lesson on fractures");
    open.act(() -> ((Button) find(".fracture-lesson .button")).fire());
    open.act(() -> ((Button) find("#press-open")).fire());
    assertHelp("the press");
  }

  private void assertHelpOnAllScreens() {
    Screen first = screens().shown();
    for (Screen screen : screens().all()) {
      open.act(() -> screens().show(screen));
      if (!screen.key().equals(PAPER)) {
        assertHelp(screen.key());
      }
    }
    open.act(() -> screens().show(first));
  }

  private void assertHelpInAllLessons() {
    Screen first = screens().shown();
    open.act(() -> screens().show(screen("learn")));
    LearnScreen lessons = (LearnScreen) screen("learn").node();
    assertThat(lessons.keys()).isNotEmpty();
    for (String key : lessons.keys()) {
      open.act(() -> lessons.open(key));
      assertHelp("the lesson " + key);
    }
    open.act(() -> screens().show(first));
  }

  private void assertHelpInTheLens(FxRobot robot) {
    open.act(() -> open.window().picture().requestFocus());
    robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
    open.settle();
    assertThat(open.ask(() -> open.window().lens().isOpen())).isTrue();
    assertHelp("the lens");
    open.act(() -> open.window().lens().close());
  }

  private Screens screens() {
    return (Screens) all().filter(Screens.class::isInstance).findFirst().orElseThrow();
  }

  private Screen screen(String key) {
    return screens().all().stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private void assertHelp(String view) {
    assertThat(helps()).as("%s shows what helps", view).isTrue();
  }

  private boolean helps() {
    return open.ask(
        () ->
            all()
                .filter(node -> node.getStyleClass().stream().anyMatch(HELP::contains))
                .anyMatch(this::isInSight));
  }

  /** Whether a node is shown, and lies within the window and all that scrolls. */
  private boolean isInSight(Node node) {
    Bounds place = node.localToScene(node.getLayoutBounds());
    double x = (place.getMinX() + place.getMaxX()) / 2;
    double y = (place.getMinY() + place.getMaxY()) / 2;
    return Stream.iterate(node, found -> found != null, Node::getParent)
        .allMatch(
            found ->
                found.isVisible()
                    && (!isFrame(found)
                        || found.localToScene(found.getLayoutBounds()).contains(x, y)));
  }

  private boolean isFrame(Node node) {
    return node.getParent() == null || node.getStyleClass().contains("viewport");
  }

  private Node find(String selector) {
    return root().lookup(selector);
  }

  private Stream<Node> all() {
    return below(root());
  }

  private static Stream<Node> below(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(HelpEverywhereTest::below))
        : Stream.of(node);
  }

  private Node root() {
    return open.window().scene().getRoot();
  }
}
