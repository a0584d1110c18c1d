// SPDX-License-Identifier: MIT
package org.trabecula.help.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.design.Card;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.Help;
import org.trabecula.help.HelpFigures;
import org.trabecula.help.HelpWords;
import org.trabecula.help.WhatHelps;
import org.trabecula.moved.Move;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/**
 * What helps: each thing can be tried on the life with one click, and taken back.
 *
 * <p>What it does is told below all of them, so that no switch moves from under the pointer. Fewer
 * falls leave the bone as it is: they are tried here, and the life does not know of it.
 */
public final class HelpCard extends StackPane {
  private final Exploration exploration;
  private final ObservableValue<WhatHelps> whatHelps;
  private final DensityReader reader;
  private final HelpWords words;
  private final Texts texts;
  private final VBox rows = new VBox();
  private final Label outcome = StyleClass.GOOD_TEXT.on(WrappedText.of(""));
  private final Button go = new Button();
  private final TriedHelp tried;
  private boolean fewerFalls;

  /**
   * @param exploration whose life is helped
   * @param tried what was tried on that life
   * @param whatHelps finds what can be tried
   * @param figures that are told of it
   * @param reference the young adults with whom density is compared
   */
  public HelpCard(
      Exploration exploration,
      TriedHelp tried,
      ObservableValue<WhatHelps> whatHelps,
      HelpFigures figures,
      DensityReference reference,
      Texts texts) {
    this.exploration = exploration;
    this.whatHelps = whatHelps;
    reader = new DensityReader(new TScores(reference));
    words = new HelpWords(texts, figures);
    this.texts = texts;
    this.tried = tried;
    rows.getStyleClass().add("help-rows");
    outcome.setId("help-outcome");
    outcome.managedProperty().bind(outcome.textProperty().isNotEmpty());
    offerToGo(exploration.now().age());
    go.setId("help-go");
    go.managedProperty().bind(go.visibleProperty());
    go.setMaxWidth(Double.MAX_VALUE);
    go.setWrapText(true);
    go.setMinHeight(USE_PREF_SIZE);
    getChildren().add(new Card(texts.get("help.title"), texts.get("help.hint"), rows, outcome, go));
    // The card lives as long as the window, and so does what it follows.
    exploration.calmNowProperty().subscribe(now -> show());
    exploration.scenarioProperty().subscribe(scenario -> show());
    whatHelps.subscribe(other -> show());
  }

  /** Whether a change was made with a switch of this card. */
  public boolean isOwn(Move move) {
    return tried.made(move.after().scenario());
  }

  /** Back to how the program starts: fewer falls are no longer tried. */
  public void reset() {
    fewerFalls = false;
    show();
  }

  private void show() {
    double age = exploration.now().age();
    Sex sex = exploration.scenario().person().sex();
    List<Help> helps = helps();
    List<Help.Kind> kinds = helps.stream().map(Help::kind).toList();
    if (!kinds.equals(rows.getChildren().stream().map(row -> ((HelpRow) row).kind()).toList())) {
      rows.getChildren().setAll(kinds.stream().map(this::row).toList());
    }
    for (int i = 0; i < helps.size(); i++) {
      ((HelpRow) rows.getChildren().get(i)).show(helps.get(i), sex, age);
    }
    outcome.setText(texts.sentences(helps.stream().map(help -> told(help, age)).toList()));
    Optional<Double> later =
        helps.stream().map(tried::showsFrom).flatMap(Optional::stream).findFirst();
    go.setVisible(later.isPresent());
    later.ifPresent(this::offerToGo);
  }

  /** Where nothing is to be seen yet, one click leads to where there is. */
  private void offerToGo(double age) {
    go.setText(texts.get("help.outcome.go", age));
    go.setOnAction(event -> exploration.chooseAge(age));
  }

  /** What something does that was tried, after its name; empty for nothing. */
  private String told(Help help, double age) {
    String does = outcome(help, age);
    return does.isEmpty() ? "" : texts.get("help.outcome", words.name(help.kind()), does);
  }

  private List<Help> helps() {
    Now now = exploration.now();
    return whatHelps.getValue().at(exploration.scenario(), now.age(), now.density(reader)).stream()
        .map(this::withTrial)
        .toList();
  }

  private Help withTrial(Help help) {
    return help.kind() == Help.Kind.FEWER_FALLS
        ? new Help(help.kind(), fewerFalls, Optional.of(exploration.scenario()))
        : help;
  }

  private String outcome(Help help, double age) {
    if (help.kind() == Help.Kind.FEWER_FALLS) {
      return fewerFalls ? words.tried(help.kind()) : "";
    }
    return tried.outcome(help, age);
  }

  private HelpRow row(Help.Kind kind) {
    return new HelpRow(texts, words, kind, () -> use(kind));
  }

  /**
   * While a life plays, what a row shows may have ceased to apply a moment ago: then nothing
   * happens.
   */
  private void use(Help.Kind kind) {
    if (kind == Help.Kind.FEWER_FALLS) {
      fewerFalls = !fewerFalls;
      show();
      return;
    }
    helps().stream().filter(help -> help.kind() == kind).findFirst().ifPresent(tried::use);
  }
}
