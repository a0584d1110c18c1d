// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.design.StyleClass;
import org.trabecula.design.TextIcon;
import org.trabecula.exploration.Now;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.Painters;
import org.trabecula.text.Texts;

/** The same piece of bone at two ages, side by side, with something that helps below. */
public final class ThenAndNow extends VBox {
  private static final double GAP = 6;

  /** Height and width, in heights of its text, below which the words at the foot are few. */
  private static final double LOW = 16;

  private static final double NARROW = 34;

  private static final double ICON = 1.2;

  private final ReadOnlyBooleanWrapper low = new ReadOnlyBooleanWrapper();
  private final Button back;
  private final Button backSign;
  private final HoneycombView then;
  private final HoneycombView now;
  private final Label thenCaption;
  private final Label nowCaption;
  private final Texts texts;

  /**
   * @param helper something that can be tried, at the foot of the pictures
   * @param painters who paint
   * @param onClose takes the comparison away
   */
  public ThenAndNow(Texts texts, Node helper, Painters painters, Runnable onClose) {
    this.texts = texts;
    then = new HoneycombView(painters, false);
    now = new HoneycombView(painters, false);
    thenCaption = StyleClass.ON_PICTURE.on(new Label());
    nowCaption = StyleClass.ON_PICTURE.on(new Label());
    HBox both = new HBox(GAP, captioned(then, thenCaption), captioned(now, nowCaption));
    both.setMinSize(0, 0);
    back = wayBack(onClose);
    back.setText(texts.get("thenAndNow.close"));
    backSign = TextIcon.on(StyleClass.ICON_BUTTON.on(wayBack(onClose)), Feather.X, ICON);
    backSign.setId("then-and-now-close");
    StackPane pictures = new StackPane(both, backSign);
    StackPane.setAlignment(backSign, Pos.TOP_RIGHT);
    pictures.setMinSize(0, 0);
    VBox.setVgrow(pictures, Priority.ALWAYS);
    HBox.setHgrow(helper, Priority.ALWAYS);
    HBox footer = new HBox(helper, back);
    footer.setAlignment(Pos.CENTER_LEFT);
    footer.getStyleClass().add("then-and-now-footer");
    getStyleClass().add("then-and-now");
    setMinSize(0, 0);
    getChildren().addAll(pictures, footer);
    low.subscribe(this::arrange);
    heightProperty().subscribe(this::fit);
    widthProperty().subscribe(this::fit);
    thenCaption.fontProperty().subscribe(this::fit);
  }

  /** Whether there is little room for so large a text. */
  public ReadOnlyBooleanProperty lowProperty() {
    return low.getReadOnlyProperty();
  }

  private void fit() {
    double em = thenCaption.getFont().getSize();
    low.set(getHeight() > 0 && (getHeight() < LOW * em || getWidth() < NARROW * em));
  }

  private Button wayBack(Runnable onClose) {
    Button button = new Button();
    button.setAccessibleText(texts.get("thenAndNow.close"));
    button.setOnAction(event -> onClose.run());
    button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return button;
  }

  /**
   * Where there is little room, the way back is a sign on the pictures, and their captions make
   * room.
   */
  private void arrange(boolean isLow) {
    back.setVisible(!isLow);
    back.setManaged(!isLow);
    backSign.setVisible(isLow);
    for (Label caption : List.of(thenCaption, nowCaption)) {
      StackPane.setAlignment(caption, isLow ? Pos.BOTTOM_LEFT : Pos.TOP_LEFT);
      caption.setTranslateY(isLow ? -GAP * 2 : GAP * 2);
    }
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
    caption.setTranslateX(GAP * 2);
    pane.setMinSize(0, 0);
    HBox.setHgrow(pane, Priority.ALWAYS);
    return pane;
  }
}
