// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.Now;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.RowTeam;
import org.trabecula.text.Texts;

/** The same piece of bone at two ages, side by side, with something that helps below. */
public final class ThenAndNow extends VBox {
  private static final double GAP = 6;
  private final HoneycombView then;
  private final HoneycombView now;
  private final Label thenCaption;
  private final Label nowCaption;
  private final Texts texts;

  /**
   * @param helper something that can be tried, at the foot of the pictures
   * @param background paints, one picture at a time
   * @param team shares the work on one picture
   * @param onClose takes the comparison away
   */
  public ThenAndNow(
      Texts texts, Node helper, Executor background, RowTeam team, Runnable onClose) {
    this.texts = texts;
    then = new HoneycombView(background, team, false);
    now = new HoneycombView(background, team, false);
    thenCaption = StyleClass.ON_PICTURE.on(new Label());
    nowCaption = StyleClass.ON_PICTURE.on(new Label());
    HBox pictures = new HBox(GAP, captioned(then, thenCaption), captioned(now, nowCaption));
    VBox.setVgrow(pictures, Priority.ALWAYS);
    Button close = new Button(texts.get("thenAndNow.close"));
    close.setOnAction(event -> onClose.run());
    close.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(helper, Priority.ALWAYS);
    HBox footer = new HBox(helper, close);
    footer.setAlignment(Pos.CENTER_LEFT);
    footer.getStyleClass().add("then-and-now-footer");
    getStyleClass().add("then-and-now");
    setMinSize(0, 0);
    getChildren().addAll(pictures, footer);
  }

  /** Shows a life at an earlier age, years, beside the age that is shown. */
  public void show(Now shown, double earlier, BoneTheme theme) {
    then.show(shown.explored().honeycomb(), earlier, theme);
    now.show(shown.explored().honeycomb(), shown.age(), theme);
    thenCaption.setText(texts.get("thenAndNow.then", Math.floor(earlier)));
    nowCaption.setText(texts.get("thenAndNow.now", Math.floor(shown.age())));
  }

  private static StackPane captioned(HoneycombView picture, Label caption) {
    StackPane pane = new StackPane(picture, caption);
    StackPane.setAlignment(caption, Pos.TOP_LEFT);
    caption.setTranslateX(GAP * 2);
    caption.setTranslateY(GAP * 2);
    pane.setMinSize(0, 0);
    HBox.setHgrow(pane, Priority.ALWAYS);
    return pane;
  }
}
