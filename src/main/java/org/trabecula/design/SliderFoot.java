// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands below a slider: a sentence about its value, and the way back to the usual one. */
final class SliderFoot extends HBox {
  private final Label sentence = StyleClass.QUIET.on(new Label());
  private final Button wayBack =
      StyleClass.ICON_BUTTON.on(
          StyleClass.FLAT.on(new Button("", new FontIcon(Feather.ROTATE_CCW))));
  private final BooleanProperty compact = new SimpleBooleanProperty();
  private OptionalDouble usual = OptionalDouble.empty();

  SliderFoot() {
    StyleClass.ROW.on(this);
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.setMaxWidth(Double.MAX_VALUE);
    setHgrow(sentence, Priority.ALWAYS);
    sentence.managedProperty().bind(sentence.textProperty().isNotEmpty().and(compact.not()));
    sentence.visibleProperty().bind(sentence.managedProperty());
    wayBack.setVisible(false);
    managedProperty().bind(sentence.managedProperty());
    getChildren().add(sentence);
  }

  /** Shows a sentence; an empty one takes no room. */
  void setSentence(String text) {
    sentence.setText(text);
  }

  /** Leaves the sentence out where there is no room. */
  void setCompact(boolean isCompact) {
    compact.set(isCompact);
  }

  /**
   * Offers the way back to a value. Its button is there while another one is shown; its place is
   * kept, so that nothing moves under a hand that drags.
   *
   * @param name what the button does, for those who cannot see it
   */
  void offerWayBack(double usualValue, String name, Runnable action) {
    usual = OptionalDouble.of(usualValue);
    wayBack.setAccessibleText(name);
    wayBack.setTooltip(new Tooltip(name));
    wayBack.setOnAction(event -> action.run());
    getChildren().setAll(sentence, wayBack);
    managedProperty().unbind();
    setManaged(true);
  }

  /** Tells which value is shown. */
  void follow(double value) {
    wayBack.setVisible(usual.isPresent() && usual.getAsDouble() != value);
  }
}
