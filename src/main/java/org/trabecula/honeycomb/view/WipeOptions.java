// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.trabecula.design.LabelledSlider;
import org.trabecula.design.SliderScale;
import org.trabecula.design.StyleClass;
import org.trabecula.scenario.Ages;
import org.trabecula.text.Texts;

/** Asks which age is compared with this one, and what is outlined. */
final class WipeOptions {
  private final Texts texts;
  private final Comparison comparison;
  private final ObservableBooleanValue reducedMotion;

  WipeOptions(Texts texts, Comparison comparison, ObservableBooleanValue reducedMotion) {
    this.texts = texts;
    this.comparison = comparison;
    this.reducedMotion = reducedMotion;
  }

  /** Opens beside a control. */
  void open(Node owner) {
    PopOver popOver = new PopOver(content());
    popOver.setAnimated(!reducedMotion.get());
    popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
    popOver.setDetachable(false);
    popOver.show(owner);
  }

  private VBox content() {
    VBox content =
        new VBox(
            StyleClass.STRONG.on(new Label(texts.get("wipe.options.title"))),
            otherAge(),
            box("wipe.options.lost", comparison.lostStrutsShownProperty()));
    content.getStyleClass().add("wipe-options");
    return StyleClass.POPOVER_CONTENT.on(content);
  }

  private LabelledSlider otherAge() {
    LabelledSlider slider =
        new LabelledSlider(
            texts,
            texts.get("wipe.options.age"),
            SliderScale.even(Ages.ALLOWED.low(), Ages.ALLOWED.high(), 1),
            age -> texts.get("wipe.options.age.value", age));
    slider.setId("other-age");
    slider.setValue(comparison.otherAgeProperty().get());
    slider.setOnAdjusted(comparison.otherAgeProperty()::set);
    return slider;
  }

  private CheckBox box(String key, BooleanProperty chosen) {
    CheckBox box = new CheckBox(texts.get(key));
    box.setWrapText(true);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setSelected(chosen.get());
    box.selectedProperty().addListener((property, before, on) -> chosen.set(on));
    return box;
  }
}
