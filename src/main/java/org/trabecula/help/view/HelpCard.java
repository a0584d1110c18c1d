// SPDX-License-Identifier: MIT
package org.trabecula.help.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.design.Card;
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
 * <p>Fewer falls leave the bone as it is: they are tried here, and the life does not know of it.
 */
public final class HelpCard extends StackPane {
  private final Exploration exploration;
  private final ObservableValue<WhatHelps> whatHelps;
  private final DensityReader reader;
  private final HelpWords words;
  private final Texts texts;
  private final VBox rows = new VBox();
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
    getChildren().add(new Card(texts.get("help.title"), texts.get("help.hint"), rows));
    // The card lives as long as the window, and so does what it follows.
    exploration.calmNowProperty().subscribe(now -> show());
    exploration.scenarioProperty().subscribe(scenario -> show());
    whatHelps.subscribe(other -> show());
  }

  /** Whether a change was made with a switch of this card. */
  public boolean isOwn(Move move) {
    return tried.made(move.after().scenario());
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
      ((HelpRow) rows.getChildren().get(i))
          .show(helps.get(i), outcome(helps.get(i), age), sex, age);
    }
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
