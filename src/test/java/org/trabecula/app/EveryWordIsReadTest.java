// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TitledPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trabecula.WindowTest;
import org.trabecula.design.Theme;
import org.trabecula.picture.PictureSize;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

/**
 * No word is cut, no control without a name, and none lies on another, whatever is open, in small
 * and in large windows.
 */
@WindowTest
class EveryWordIsReadTest extends InWindow {
  private static final Scenario MUCH =
      OpenWindow.start()
          .with(new Glucocorticoid(AgeSpan.from(58), 7.5))
          .with(new MedicineCourse(new AgeSpan(62, 72), Medicine.DENOSUMAB));

  private final List<String> found = new ArrayList<>();
  private FxRobot robot;

  @Test
  void inTheSmallestAndTheUsualWindow(FxRobot hand) {
    robot = hand;
    walk(new PictureSize(1024, 700), 100, Theme.LIGHT);
    walk(new PictureSize(1440, 900), 130, Theme.LIGHT);
    assertThat(found).isEmpty();
  }

  @Test
  void inTheLargestText(FxRobot hand) {
    robot = hand;
    walk(new PictureSize(1024, 700), 200, Theme.CONTRAST);
    assertThat(found).isEmpty();
  }

  private void walk(PictureSize size, int percent, Theme theme) {
    open.act(
        () -> {
          open.appearance().set(open.appearance().get().withTextPercent(percent).withTheme(theme));
          open.window().setContentSize(size);
          open.exploration().change(MUCH);
          open.exploration().showAge(64);
        });
    String where = size.width() + "x" + size.height() + " at " + percent + " %";
    Map<String, List<String>> states = states();
    if (percent == 200) {
      // Beside the controls of a side there is no room for both bones' names in the largest text.
      states.remove("a side");
      states.put("learn", List.of("#screen-learn"));
    }
    for (Map.Entry<String, List<String>> state : states.entrySet()) {
      state.getValue().forEach(this::use);
      open.settleToRead();
      read(where + ", " + state.getKey());
    }
    use("#screen-explore");
  }

  /** What can be open, and what opens it. */
  private Map<String, List<String>> states() {
    Map<String, List<String>> states = new LinkedHashMap<>();
    states.put("explore", List.of("#screen-explore"));
    states.put("more", List.of("#more"));
    states.put("treatment", List.of("#more", "#treatment"));
    states.put("readings", List.of("#treatment", ".top-bar .way-to-help"));
    states.put("medicines", List.of(".top-bar .way-to-help", "#compare-medicines"));
    states.put("press", List.of("#medicine-close", "#press-open"));
    states.put("compare", List.of("#press-close", "#screen-compare"));
    states.put("a side", List.of("#edit-left"));
    states.put("learn", List.of("#edit-left", "#screen-learn"));
    lessons().forEach(lesson -> states.put(lesson, List.of("#" + lesson)));
    states.put("handout", List.of("#screen-handout"));
    return states;
  }

  private List<String> lessons() {
    open.act(() -> ((ButtonBase) robot.lookup("#screen-learn").query()).fire());
    List<String> lessons =
        robot
            .lookup(
                node ->
                    node.getId() != null
                        && node.getId().matches("lesson-(?!list).*")
                        && node instanceof ButtonBase)
            .queryAll()
            .stream()
            .map(Node::getId)
            .toList();
    open.act(() -> ((ButtonBase) robot.lookup("#screen-explore").query()).fire());
    return lessons;
  }

  private void use(String query) {
    Node node = robot.lookup(query).tryQuery().orElse(null);
    if (node instanceof TitledPane pane) {
      open.act(() -> pane.setExpanded(!pane.isExpanded()));
    } else if (node instanceof ButtonBase button
        && open.ask(() -> button.isVisible() || button.getId() != null)) {
      open.act(button::fire);
    }
  }

  /** Where there is room for one line of the title alone, the window's own bar has the whole. */
  private boolean isOnTheTitleBar(String cut) {
    boolean tight = open.appearance().get().textPercent() == 200;
    return tight && cut.endsWith(": " + open.titles().of(open.exploration().scenario()));
  }

  private void read(String where) {
    Texts texts = Texts.english();
    open.act(
        () -> {
          for (Window window : Window.getWindows()) {
            CutWords.in(window.getScene()).stream()
                .filter(one -> !isOnTheTitleBar(one))
                .forEach(one -> found.add(where + ": " + one));
          }
          Controls.untoldIn(open.window().scene().getRoot())
              .forEach(one -> found.add(where + ": no role, name or state: " + one));
          for (String key : List.of("side.safety", "side.disclaimer")) {
            if (!CutWords.areSeen(open.window().scene(), texts.get(key))) {
              found.add(where + ": not in sight: " + texts.get(key));
            }
          }
        });
  }
}
