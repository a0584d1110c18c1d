// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.LifeAdvice;
import org.trabecula.measure.Customs;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;
import org.trabecula.treatment.Pharmacopoeia;
import org.trabecula.treatment.StoppingCaution;
import org.trabecula.treatment.TakenCourses;

/**
 * The life at the left of the window: who, the four sliders, more, and the treatment.
 *
 * <p>The sliders stand still while what is below them unfolds and scrolls. Where the panel is low
 * for its text, it becomes compact, so that the sliders stay in view: sentences go, and the buttons
 * scroll; where it is lower, the sliders scroll too. Where it is lower still, it becomes tight:
 * names are short, and what must not be stopped is said elsewhere. It lives as long as the
 * exploration that it follows.
 */
public final class ScenarioPanel extends VBox {
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  /** Height, in em, below which the four sliders do not fit with all their words. */
  private static final double COMPACT_BELOW = 46;

  /** Height, in em, below which there is no room for anything that scrolls below them. */
  private static final double ALL_SCROLLS_BELOW = 32;

  /** Height, in em, below which they do not fit without their sentences either. */
  private static final double TIGHT_BELOW = 23;

  private final Exploration exploration;
  private final StoppingCaution cautions;
  private final Label caution = StyleClass.WARNING.on(new Label());
  private final Label full = StyleClass.WARNING.on(new Label());
  private final List<LifeControl> controls = new ArrayList<>();
  private final VBox sliders = StyleClass.STACK.on(new VBox());
  private final VBox scrolled = StyleClass.STACK.on(new VBox());
  private final LifeScroll scroll = new LifeScroll(scrolled);
  private final LifeButtons buttons;
  private final TitleControl title;
  private final TreatmentControl treatment;
  private final ReadOnlyBooleanWrapper tight = new ReadOnlyBooleanWrapper();
  private boolean compact;

  /**
   * @param exploration whose life is shown and changed
   * @param figures what the panel offers and tells
   * @param actions what the buttons at the bottom do
   * @param customs the units that are shown, and whose advice counts
   */
  public ScenarioPanel(
      Exploration exploration,
      Texts texts,
      LifeFigures figures,
      LifeActions actions,
      ObservableValue<Customs> customs) {
    this.exploration = exploration;
    LifeAdvice advice = figures.advice();
    Pharmacopoeia medicines = figures.medicines();
    LifeWords words = new LifeWords(texts, advice, customs);
    cautions = new StoppingCaution(medicines, new TakenCourses(advice.medicines()), texts);
    buttons = new LifeButtons(texts, actions);
    title = new TitleControl(exploration, texts, figures.titles());
    StyleClass.LIFE_PANEL.on(StyleClass.CARD.on(this));
    getChildren()
        .addAll(added(title), added(new SexControl(exploration, texts)), scroll, caution, buttons);
    sliders.getStyleClass().add("life-sliders");
    SteroidControl steroids = new SteroidControl(exploration, texts, words, advice);
    treatment = new TreatmentControl(exploration, texts, words, advice, medicines);
    sliders
        .getChildren()
        .addAll(
            full,
            added(new AgeControl(exploration, texts, words)),
            added(new MenopauseControl(exploration, texts, words)),
            added(steroids),
            added(new CalciumControl(exploration, texts, words, advice)));
    scrolled
        .getChildren()
        .addAll(
            sliders,
            steroids.later(),
            divider(),
            added(new MoreAboutLife(exploration, texts, figures.levels(), advice, customs)),
            divider(),
            added(treatment));
    prepareCaution();
    sayWhenFull(texts);
    exploration.scenarioProperty().subscribe(this::follow);
    exploration.ageProperty().subscribe(this::follow);
    customs.subscribe(next -> follow());
    heightProperty().subscribe(this::fit);
    caution.fontProperty().subscribe(this::fit);
    follow();
  }

  /** Sets what lets a person choose a ready-made life. */
  public void setOnChooseLife(Runnable action) {
    title.setOnChoose(action);
  }

  /** Sets what shows benefits and harms of all medicines. */
  public void setOnCompareMedicines(Runnable action) {
    treatment.setOnCompare(action);
  }

  /** What must not be stopped in this life without a clinician; empty where nothing is taken. */
  public ReadOnlyStringProperty cautionProperty() {
    return caution.textProperty();
  }

  /** Whether there is no room here for that caution. */
  public ReadOnlyBooleanProperty tightProperty() {
    return tight.getReadOnlyProperty();
  }

  /** Sets what is said below the title: where a life comes from. */
  public void setOrigin(Function<Scenario, String> words) {
    title.setOrigin(words);
    follow();
  }

  /** Folds away what was unfolded, and scrolls back to the top. */
  public void reset() {
    controls.forEach(LifeControl::fold);
    scroll.setVvalue(0);
  }

  private Node added(LifeControl control) {
    controls.add(control);
    return control.node();
  }

  private void follow() {
    double age = exploration.ageProperty().get();
    controls.forEach(control -> control.follow(exploration.scenario(), age));
    caution.setText(cautions.at(age, exploration.scenario()));
    full.setVisible(!exploration.scenario().hasRoom());
  }

  private void fit() {
    double height = getHeight() / caution.getFont().getSize();
    boolean low = height > 0 && height < COMPACT_BELOW;
    makeTight(height > 0 && height < TIGHT_BELOW);
    keepSliders(height >= ALL_SCROLLS_BELOW);
    if (low != compact) {
      compact = low;
      pseudoClassStateChanged(COMPACT, low);
      controls.forEach(control -> control.setCompact(low));
      (low ? this : scrolled).getChildren().remove(buttons);
      (low ? scrolled : this).getChildren().add(buttons);
    }
  }

  /** Has the sliders stand above what scrolls, or scroll with it. */
  private void keepSliders(boolean above) {
    title.setBrief(!above);
    if (above != getChildren().contains(sliders)) {
      (above ? scrolled : this).getChildren().remove(sliders);
      if (above) {
        getChildren().add(getChildren().indexOf(scroll), sliders);
      } else {
        scrolled.getChildren().add(0, sliders);
      }
    }
  }

  private void makeTight(boolean lowest) {
    if (lowest != tight.get()) {
      tight.set(lowest);
      pseudoClassStateChanged(TIGHT, lowest);
      controls.forEach(control -> control.setTight(lowest));
      buttons.setTight(lowest);
    }
  }

  /** The sentence about medicines that must not be stopped stands outside what scrolls. */
  private void prepareCaution() {
    caution.setWrapText(true);
    caution.setMinHeight(Region.USE_PREF_SIZE);
    caution.setMaxWidth(Double.MAX_VALUE);
    caution.setId("caution");
    caution.managedProperty().bind(caution.textProperty().isNotEmpty().and(tight.not()));
    caution.visibleProperty().bind(caution.managedProperty());
  }

  private void sayWhenFull(Texts texts) {
    full.setText(texts.get("scenario.full", Scenario.MOST_FACTORS));
    full.setWrapText(true);
    full.setMinHeight(Region.USE_PREF_SIZE);
    full.setMaxWidth(Double.MAX_VALUE);
    full.setId("life-is-full");
    full.managedProperty().bind(full.visibleProperty());
  }

  private static Node divider() {
    return StyleClass.DIVIDER.on(new Region());
  }
}
