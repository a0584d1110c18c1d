// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.beans.value.ObservableValue;
import org.trabecula.anatomy.SpineParameters;
import org.trabecula.anatomy.view.LessonFigures;
import org.trabecula.asset.AssetReader;
import org.trabecula.balance.TrendBorders;
import org.trabecula.cohort.Cohort;
import org.trabecula.cohort.CohortParameters;
import org.trabecula.comparison.ComparisonParameters;
import org.trabecula.comparison.PairLibrary;
import org.trabecula.density.DensityReference;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.export.HandoutFigures;
import org.trabecula.help.HelpFigures;
import org.trabecula.help.LifeAdvice;
import org.trabecula.help.UsualAmounts;
import org.trabecula.help.WhatHelps;
import org.trabecula.lens.LensParameters;
import org.trabecula.measure.Customs;
import org.trabecula.measure.Quantities;
import org.trabecula.mechanics.PressParameters;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.moved.MovedBorders;
import org.trabecula.people.PeopleAnswers;
import org.trabecula.people.PeopleFigures;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.LifeLevels;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.scenario.title.LifeTitles;
import org.trabecula.scenario.view.LifeFigures;
import org.trabecula.text.Texts;
import org.trabecula.treatment.Pharmacopoeia;
import org.trabecula.treatment.StoppingCaution;
import org.trabecula.treatment.TakenCourses;
import org.trabecula.treatment.WarningSigns;

/**
 * The figures of the program, each file of them read once.
 *
 * @param files where what is needed later is read
 * @param model of remodelling
 * @param density the young adults with whom density is compared
 * @param trend from which change on bone goes up or down
 * @param moved from which change on something is told
 * @param help what helps, and the works that say so
 * @param usual what is assumed of a life until it is told otherwise
 * @param quantities the units that people use
 * @param levels the quantities that are chosen by a word
 * @param spine what was measured on spines
 * @param medicines what is told of medicines
 * @param people how many of how many
 * @param lens how large cells are drawn
 * @param press the press test
 * @param strength what density tells of strength
 * @param grain the smallest differences that are told
 * @param lives the ready-made lives
 * @param pairs the ready-made pairs
 * @param population how people differ from each other
 */
record Figures(
    AssetReader files,
    RemodellingParameters model,
    DensityReference density,
    TrendBorders trend,
    MovedBorders moved,
    HelpFigures help,
    UsualAmounts usual,
    Quantities quantities,
    LifeLevels levels,
    SpineParameters spine,
    Pharmacopoeia medicines,
    PeopleAnswers people,
    LensParameters lens,
    PressParameters press,
    StrengthParameters strength,
    ComparisonParameters grain,
    ScenarioLibrary lives,
    PairLibrary pairs,
    CohortParameters population) {

  /**
   * Reads them.
   *
   * @param model read already, for the first life
   * @param texts in whose language the ready-made lives have their titles
   */
  static Figures read(AssetReader files, RemodellingParameters model, Texts texts) {
    HelpFigures help = HelpFigures.read(files);
    SpineParameters spine = SpineParameters.read(files);
    return new Figures(
        files,
        model,
        DensityReference.read(files),
        TrendBorders.read(files),
        MovedBorders.read(files),
        help,
        UsualAmounts.read(files),
        Quantities.read(files),
        LifeLevels.read(files),
        spine,
        Pharmacopoeia.read(files),
        new PeopleAnswers(PeopleFigures.read(files), spine, help.bibliography()),
        LensParameters.read(files),
        PressParameters.read(files),
        StrengthParameters.read(files),
        ComparisonParameters.read(files),
        ScenarioLibrary.load(files, texts),
        PairLibrary.load(files, texts),
        CohortParameters.read(files));
  }

  /** Many people who live the same. */
  Cohort cohort() {
    return new Cohort(new LifeSimulator(model), population);
  }

  /** What is advised to people. */
  LifeAdvice advice() {
    return new LifeAdvice(help.advice(), usual, model.medicines(), quantities);
  }

  /** What the panel of a life offers and tells. */
  LifeFigures life(Texts texts) {
    return new LifeFigures(titles(texts), advice(), medicines, levels);
  }

  /** What helps a life, by the adviser that counts. */
  ObservableValue<WhatHelps> whatHelps(ObservableValue<Customs> customs) {
    return customs.map(now -> new WhatHelps(help.advice().by(now.adviser()), taken(), medicines));
  }

  /** What the lesson on fractures tells. */
  LessonFigures fractures() {
    return new LessonFigures(spine, help.trials(), help.bibliography());
  }

  /** What the page to take away tells. */
  HandoutFigures handout() {
    return new HandoutFigures(density, trend, help, taken(), medicines, pairs.lives(lives));
  }

  /** What lives are called. */
  LifeTitles titles(Texts texts) {
    return new LifeTitles(texts, pairs.lives(lives));
  }

  /** Says what must not be stopped alone. */
  StoppingCaution cautions(Texts texts) {
    return new StoppingCaution(medicines, taken(), texts);
  }

  /** Says for which signs to get help. */
  WarningSigns signs(Texts texts) {
    return new WarningSigns(medicines, texts);
  }

  /** For which signs to get help, in the life and at the age on view. */
  ObservableValue<String> signs(Exploration exploration, Texts texts) {
    WarningSigns signs = signs(texts);
    return exploration
        .calmNowProperty()
        .map(now -> signs.sentence(now.age(), now.explored().scenario()));
  }

  private TakenCourses taken() {
    return new TakenCourses(model.medicines());
  }
}
