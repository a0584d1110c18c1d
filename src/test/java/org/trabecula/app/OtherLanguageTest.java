// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.Motion;
import org.trabecula.design.ShownWords;
import org.trabecula.parameter.Bibliography;
import org.trabecula.picture.PictureSize;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.PseudoLanguage;
import org.trabecula.text.Texts;

/** The window speaks another language everywhere, and has room for its longer words. */
@WindowTest
class OtherLanguageTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final Texts TEXTS = PseudoLanguage.texts();

  /** Words that no accent has been put on. */
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

  private static final List<String> WORKS =
      Bibliography.read(ASSETS).sources().stream()
          .flatMap(source -> List.of(source.citation(), source.shortName()).stream())
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private final List<String> english = new ArrayList<>();
  private final List<String> cut = new ArrayList<>();
  private OpenWindow open;

  @AfterEach
  void closeWindow() {
    closePopups();
    open.close();
  }

  @ParameterizedTest
  @CsvSource({"1024, 700", "1440, 900"})
  void noWordIsEnglishAndNoneIsCut(int width, int height) {
    openAt(new PictureSize(width, height));
    lookAtExplore();
    lookAtTheOtherScreens();
    assertThat(english).as("words that are not from a bundle").isEmpty();
    assertThat(cut).as("words that are cut").isEmpty();
  }

  private void openAt(PictureSize size) {
    open = OpenWindow.open(TEXTS);
    open.act(() -> open.window().setContentSize(size));
    open.act(() -> open.appearance().set(open.appearance().get().withMotion(Motion.REDUCED)));
    open.act(() -> open.exploration().change(life()));
    open.act(() -> open.exploration().showAge(75));
  }

  private static Scenario life() {
    return ScenarioLibrary.load(ASSETS, TEXTS)
        .lives()
        .get(0)
        .with(new Glucocorticoid(AgeSpan.from(58), 7.5))
        .with(new MedicineCourse(new AgeSpan(65, 68), Medicine.DENOSUMAB));
  }

  private void lookAtExplore() {
    look("Explore");
    open.act(() -> all(".titled-pane").forEach(pane -> ((TitledPane) pane).setExpanded(true)));
    look("Explore, unfolded");
    open.act(() -> ((ToggleButton) find("#then-and-now")).setSelected(true));
    look("then and now");
    for (String button : List.of("#then-and-now-options", "#describe")) {
      fire(button);
      waitForPopup();
      look(button);
      closePopups();
    }
    fire("#life-title");
    look("the lives to pick");
    fire("#life-picker-close");
    fire("#life-rename");
    look("the title while it is typed");
    for (Node button : open.ask(() -> all(".top-bar AppearanceControl .button"))) {
      open.act(((ButtonBase) button)::fire);
      look("how it looks");
      closePopups();
    }
    fire("#compare-medicines");
    look("the medicines");
    open.act(() -> ((ButtonBase) find(".medicine-sheet .button")).fire());
    openLens();
    look("the lens");
    open.act(() -> open.window().lens().close());
    open.act(() -> ((ToggleButton) find("#then-and-now")).setSelected(false));
    open.act(() -> open.window().picture().zoomOut());
    fire("#fracture-lesson");
    look("the lesson on fractures");
    open.act(() -> ((ButtonBase) find(".fracture-lesson .button")).fire());
    fire("#press-open");
    look("the press");
  }

  private void lookAtTheOtherScreens() {
    for (String screen : List.of("#screen-compare", "#screen-handout", "#screen-learn")) {
      fire(screen);
      look(screen);
    }
    for (Node lesson : open.ask(() -> all(".learn-lessons .toggle-button"))) {
      open.act(((ButtonBase) lesson)::fire);
      look(lesson.getId());
    }
  }

  private void look(String view) {
    for (Window window : open.ask(() -> List.copyOf(Window.getWindows()))) {
      for (String words : open.ask(() -> ShownWords.in(window.getScene().getRoot()))) {
        if (ENGLISH.matcher(withoutWorks(words)).find()) {
          english.add(view + ": " + words);
        }
      }
      open.ask(() -> ShownWords.cutIn(window.getScene().getRoot()))
          .forEach(words -> cut.add(view + ": " + words));
    }
  }

  /** The names of works are the same in every language. */
  private static String withoutWorks(String words) {
    String rest = words;
    for (String name : WORKS) {
      rest = rest.replace(name, "");
    }
    return rest;
  }

  private void openLens() {
    open.act(
        () -> {
          double age = open.exploration().now().age();
          var work = open.exploration().now().explored().honeycomb().unitsAt(age);
          open.window().lens().open(work.get(0));
        });
  }

  private void fire(String selector) {
    open.act(() -> ((ButtonBase) find(selector)).fire());
  }

  /** Some say what is computed first. */
  private void waitForPopup() {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> open.ask(() -> !popups().isEmpty()));
    } catch (TimeoutException e) {
      throw new AssertionError("nothing opened", e);
    }
  }

  private void closePopups() {
    open.act(() -> popups().forEach(Window::hide));
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
