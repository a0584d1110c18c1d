// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.LifeLevels;
import org.trabecula.scenario.ScenarioLibrary;
import org.trabecula.text.Texts;

/**
 * The life at the left of the window: who, the four sliders, more, and the treatment.
 *
 * <p>It lives as long as the exploration that it follows.
 */
public final class ScenarioPanel extends VBox {
  private static final PseudoClass FITS = PseudoClass.getPseudoClass("fits");

  private final Exploration exploration;
  private final Texts texts;
  private final LifeWords words;
  private final Label caution = StyleClass.WARNING.on(new Label());
  private final List<LifeControl> controls;

  /**
   * @param exploration whose life is shown and changed
   * @param library the lives that the title offers
   * @param assets where advice and levels are read
   * @param actions what the buttons at the bottom do
   */
  public ScenarioPanel(
      Exploration exploration,
      Texts texts,
      ScenarioLibrary library,
      AssetReader assets,
      LifeActions actions) {
    this.exploration = exploration;
    this.texts = texts;
    LifeAdvice advice = LifeAdvice.read(assets);
    this.words = new LifeWords(texts, advice);
    TitleControl title = new TitleControl(exploration, texts, library);
    SexControl sex = new SexControl(exploration, texts);
    List<LifeControl> sliders =
        List.of(
            new AgeControl(exploration, texts, words),
            new MenopauseControl(exploration, texts, words),
            new SteroidControl(exploration, texts, words, advice),
            new CalciumControl(exploration, texts, words, advice));
    LifeControl more = new MoreAboutLife(exploration, texts, LifeLevels.read(assets), advice);
    LifeControl treatment = new TreatmentControl(exploration, texts, words, advice);
    controls = new ArrayList<>(sliders);
    controls.addAll(List.of(title, sex, more, treatment));
    StyleClass.LIFE_PANEL.on(StyleClass.CARD.on(this));
    getChildren()
        .addAll(title.node(), sex.node(), scrolled(sliders, more, treatment), caution, buttons(actions));
    prepareCaution();
    exploration.scenarioProperty().subscribe(this::follow);
    exploration.ageProperty().subscribe(this::follow);
    follow();
  }

  private void follow() {
    double age = exploration.ageProperty().get();
    controls.forEach(control -> control.follow(exploration.scenario(), age));
    caution.setText(words.caution(exploration.scenario()));
  }

  private ScrollPane scrolled(List<LifeControl> sliders, LifeControl more, LifeControl treatment) {
    VBox content = StyleClass.STACK.on(new VBox());
    sliders.forEach(slider -> content.getChildren().add(slider.node()));
    content.getChildren().addAll(divider(), more.node(), divider(), treatment.node());
    ScrollPane scroll = StyleClass.BARE.on(new ScrollPane(content));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // Always there, so that nothing moves when it is needed; unseen while everything fits.
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    scroll.viewportBoundsProperty().subscribe(bounds -> noteFit(scroll, content));
    content.heightProperty().subscribe(height -> noteFit(scroll, content));
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private static void noteFit(ScrollPane scroll, Region content) {
    scroll.pseudoClassStateChanged(
        FITS, content.getHeight() <= Math.ceil(scroll.getViewportBounds().getHeight()));
  }

  /** The sentence about medicines that must not be stopped stands outside what scrolls. */
  private void prepareCaution() {
    caution.setWrapText(true);
    caution.setMinHeight(Region.USE_PREF_SIZE);
    caution.setMaxWidth(Double.MAX_VALUE);
    caution.setId("caution");
    caution.managedProperty().bind(caution.textProperty().isNotEmpty());
    caution.visibleProperty().bind(caution.managedProperty());
  }

  private HBox buttons(LifeActions actions) {
    return StyleClass.ROW.on(
        new HBox(
            button("scenario.button.reset", actions::reset),
            button("scenario.button.open", actions::open),
            button("scenario.button.save", actions::save)));
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(key.substring(key.lastIndexOf('.') + 1));
    button.setOnAction(event -> action.run());
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  private static Node divider() {
    return StyleClass.DIVIDER.on(new Region());
  }
}
