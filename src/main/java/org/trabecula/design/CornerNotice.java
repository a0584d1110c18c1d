// SPDX-License-Identifier: MIT
package org.trabecula.design;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/** Tells something in a corner of a window, for a while, in the size and colours of the program. */
public final class CornerNotice {
  /** Long enough for a slow reader. */
  private static final Duration READING_TIME = Duration.seconds(12);

  /** Width of the longest line, in em. */
  private static final double LINE = 24;

  private final AppearanceSetting setting;
  private final PauseTransition sinceLast = new PauseTransition(READING_TIME);
  private String lastText = "";

  /**
   * @param setting how it looks
   */
  public CornerNotice(AppearanceSetting setting) {
    this.setting = setting;
  }

  /** Shows two lines, unless they stand there already. */
  public void showOnce(Window owner, String title, String text) {
    boolean stands = lastText.equals(text) && sinceLast.getStatus() == Animation.Status.RUNNING;
    if (!stands) {
      lastText = text;
      sinceLast.playFromStart();
      show(owner, title, text);
    }
  }

  /** Shows two lines. */
  public void show(Window owner, String title, String text) {
    double fontSize = setting.get().fontSize();
    VBox lines = StyleClass.TIGHT_STACK.on(new VBox(line(title, fontSize), line(text, fontSize)));
    StyleClass.STRONG.on(lines.getChildren().get(0));
    // A notice is a window of its own and inherits nothing.
    lines.setStyle("-fx-font-size: " + fontSize + "px;");
    Notifications.create()
        .owner(owner)
        .graphic(lines)
        .hideAfter(READING_TIME)
        .styleClass(setting.get().theme().styleClass())
        .show();
  }

  private static Label line(String words, double fontSize) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMaxWidth(LINE * fontSize);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
