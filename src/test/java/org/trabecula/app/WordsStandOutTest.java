// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trabecula.WindowTest;
import org.trabecula.design.Motion;
import org.trabecula.design.Theme;
import org.trabecula.design.WordContrast;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;

/** Every word can be read in every theme, also in what opens above the window. */
@WindowTest
class WordsStandOutTest extends InWindow {
  @BeforeEach
  void growOldWithSteroids() {
    open.act(() -> open.appearance().set(open.appearance().get().withMotion(Motion.REDUCED)));
    open.act(
        () ->
            open.exploration()
                .change(OpenWindow.start().with(new Glucocorticoid(AgeSpan.from(58), 7.5))));
    open.act(() -> open.exploration().showAge(75));
  }

  @AfterEach
  void leaveNoPopup() {
    closePopups();
  }

  @Test
  void onTheExploreScreenAndInItsPopOvers() {
    open.act(() -> all(".titled-pane").forEach(pane -> ((TitledPane) pane).setExpanded(true)));
    assertAllCanBeRead("Explore");
    open.act(() -> ((ToggleButton) find("#then-and-now")).setSelected(true));
    assertAllCanBeRead("then and now");
    for (String button : List.of("#then-and-now-options", "#describe")) {
      assertPopOverCanBeRead((ButtonBase) find(button), button);
    }
    for (Node button : open.ask(() -> all(".top-bar AppearanceControl .button"))) {
      assertPopOverCanBeRead((ButtonBase) button, "how it looks");
    }
    fire("#compare-medicines");
    assertAllCanBeRead("the medicines");
    open.act(() -> ((ButtonBase) find(".medicine-sheet .button")).fire());
    fire("#life-title");
    assertAllCanBeRead("the lives to pick");
    fire("#life-picker-close");
    openLens();
    assertAllCanBeRead("the lens");
    open.act(() -> open.window().lens().close());
    open.act(() -> ((ToggleButton) find("#then-and-now")).setSelected(false));
    open.act(() -> open.window().picture().zoomOut());
    fire("#fracture-lesson");
    assertAllCanBeRead("the lesson on fractures");
    open.act(() -> ((ButtonBase) find(".fracture-lesson .button")).fire());
    fire("#press-open");
    assertAllCanBeRead("the press");
  }

  @Test
  void onTheOtherScreensAndInEveryLesson() {
    for (String screen : List.of("#screen-compare", "#screen-handout", "#screen-learn")) {
      fire(screen);
      assertAllCanBeRead(screen);
    }
    for (Node lesson : open.ask(() -> all(".learn-lessons .toggle-button"))) {
      open.act(((ButtonBase) lesson)::fire);
      assertAllCanBeRead(lesson.getId());
    }
  }

  private void openLens() {
    open.act(
        () -> {
          double age = open.exploration().now().age();
          var work = open.exploration().now().explored().honeycomb().unitsAt(age);
          open.window().lens().open(work.get(0));
        });
    assertThat(open.ask(() -> open.window().lens().isOpen())).isTrue();
  }

  private void wear(Theme theme) {
    open.act(() -> open.appearance().set(open.appearance().get().withTheme(theme)));
  }

  private void assertAllCanBeRead(String view) {
    for (Theme theme : Theme.values()) {
      wear(theme);
      assertAllCanBeRead(theme, view);
    }
  }

  /** A pop-over wears what the window wore when it opened. */
  private void assertPopOverCanBeRead(ButtonBase button, String view) {
    for (Theme theme : Theme.values()) {
      wear(theme);
      open.act(button::fire);
      waitForPopup();
      assertAllCanBeRead(theme, view);
      closePopups();
    }
  }

  private void assertAllCanBeRead(Theme theme, String view) {
    for (Window window : open.ask(() -> List.copyOf(Window.getWindows()))) {
      assertThat(open.ask(() -> WordContrast.tooFaintIn(window.getScene().getRoot())))
          .as("%s, %s", view, theme)
          .isEmpty();
    }
  }

  private void fire(String selector) {
    open.act(() -> ((ButtonBase) find(selector)).fire());
  }

  /** Some say what is computed first. */
  private void waitForPopup() {
    open.waitUntil(() -> !popups().isEmpty());
  }

  private void closePopups() {
    open.act(() -> popups().forEach(Window::hide));
    open.waitUntil(() -> popups().isEmpty());
  }

  private static List<Window> popups() {
    return Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList();
  }

  private Node find(String selector) {
    return open.window().scene().getRoot().lookup(selector);
  }

  private List<Node> all(String selector) {
    return List.copyOf(open.window().scene().getRoot().lookupAll(selector));
  }
}
