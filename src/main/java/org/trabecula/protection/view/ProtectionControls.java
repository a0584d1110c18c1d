// SPDX-License-Identifier: MIT
package org.trabecula.protection.view;

import java.util.function.DoubleFunction;
import javafx.scene.layout.VBox;
import org.trabecula.asset.JsonName;
import org.trabecula.design.LabelledSlider;
import org.trabecula.design.SliderScale;
import org.trabecula.design.StyleClass;
import org.trabecula.protection.HomeHazard;
import org.trabecula.protection.Load;
import org.trabecula.text.Texts;

/** The three controls: strength, load and protection. */
final class ProtectionControls extends VBox {
  /** Ends of the scale of strength, % of that at 30. */
  private static final double WEAKEST = 10;

  private static final double STRONGEST = 130;

  private final Texts texts;
  private final LabelledSlider strength;
  private final LabelledSlider load;
  private final LabelledSlider home;

  /**
   * @param changed is told when a person moves one of the first two
   * @param made is told when a person makes more or fewer things safe
   */
  ProtectionControls(Texts texts, Runnable changed, Runnable made) {
    this.texts = texts;
    strength = slider("strength", SliderScale.even(WEAKEST, STRONGEST, 1), this::percent, changed);
    load =
        slider("load", SliderScale.even(0, Load.values().length - 1, 1), this::loadName, changed);
    home = slider("home", SliderScale.even(0, HomeHazard.values().length, 1), this::things, made);
    StyleClass.STACK.on(this);
    getChildren().addAll(strength, load, home);
  }

  /** The strength that is chosen; 1 = the same bone at 30. */
  double strength() {
    return strength.value() / 100;
  }

  /** Shows a strength, to which the person can come back. */
  void setStrength(double share) {
    double percent = Math.max(WEAKEST, Math.min(STRONGEST, Math.rint(100 * share)));
    strength.setValue(percent);
  }

  /** The load that is chosen. */
  Load load() {
    return Load.values()[(int) Math.round(load.value())];
  }

  void setLoad(Load next) {
    load.setValue(next.ordinal());
  }

  /** The number of things that are chosen to be safe. */
  int safeThings() {
    return (int) Math.round(home.value());
  }

  void setSafeThings(int count) {
    home.setValue(count);
  }

  private LabelledSlider slider(
      String key, SliderScale scale, DoubleFunction<String> inWords, Runnable adjusted) {
    String stem = "protection." + key;
    LabelledSlider slider = new LabelledSlider(texts, texts.get(stem + ".name"), scale, inWords);
    slider.setSentence(texts.get(stem + ".sentence"));
    slider.setOnAdjusted(
        value -> {
          slider.setValue(value);
          adjusted.run();
        });
    return slider;
  }

  private String percent(double value) {
    return texts.get("protection.strength.value", value);
  }

  private String loadName(double value) {
    Load named = Load.values()[(int) Math.round(value)];
    return texts.get("protection.load." + JsonName.of(named));
  }

  private String things(double value) {
    return texts.get("protection.home.value", value, HomeHazard.values().length);
  }
}
