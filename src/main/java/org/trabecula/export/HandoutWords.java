// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trabecula.balance.BoneBank;
import org.trabecula.cause.Cause;
import org.trabecula.cause.CauseWords;
import org.trabecula.density.DensityReader;
import org.trabecula.density.TScores;
import org.trabecula.description.PictureDescription;
import org.trabecula.description.PictureFacts;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.Now;
import org.trabecula.export.HandoutContent.Picture;
import org.trabecula.export.HandoutContent.Point;
import org.trabecula.export.HandoutContent.Section;
import org.trabecula.help.Advice;
import org.trabecula.help.Help;
import org.trabecula.help.HelpFigures;
import org.trabecula.help.HelpWords;
import org.trabecula.help.WhatHelps;
import org.trabecula.measure.Adviser;
import org.trabecula.parameter.Source;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.title.LifeTitles;
import org.trabecula.text.Texts;
import org.trabecula.treatment.StoppingCaution;
import org.trabecula.treatment.WarningSigns;

/** Writes the words of the page to take away, all of them from the life that it is about. */
final class HandoutWords {
  private static final int MOST_CAUSES = 3;

  private final Texts texts;
  private final DensityReader reader;
  private final PictureDescription description;
  private final CauseWords causes;
  private final HelpWords help;
  private final HelpFigures figures;
  private final HandoutFigures numbers;
  private final StoppingCaution cautions;
  private final WarningSigns warnings;
  private final HandoutQuestions questions;
  private final LifeTitles titles;

  HandoutWords(HandoutFigures numbers, Texts texts) {
    this.texts = texts;
    reader = new DensityReader(new TScores(numbers.density()));
    description = new PictureDescription(texts, numbers.density(), numbers.trend());
    causes = new CauseWords(texts);
    figures = numbers.help();
    help = new HelpWords(texts, figures);
    this.numbers = numbers;
    cautions = new StoppingCaution(numbers.medicines(), numbers.taken(), texts);
    warnings = new WarningSigns(numbers.medicines(), texts);
    questions = new HandoutQuestions(texts, cautions);
    titles = new LifeTitles(texts, numbers.readyMade());
  }

  /**
   * All that the page says of a life at an age.
   *
   * @param adviser whose advice counts where the person lives
   */
  HandoutContent of(Now now, Adviser adviser, List<Picture> pictures) {
    Advice advice = figures.advice().by(adviser);
    ThreeHelpers helpers =
        new ThreeHelpers(new WhatHelps(advice, numbers.taken(), numbers.medicines()));
    ExploredLife life = now.explored();
    Scenario scenario = life.scenario();
    PictureFacts facts =
        PictureFacts.of(reader, life.counterfactuals(), life.honeycomb(), now.age());
    List<Help.Kind> kinds = helpers.at(scenario, now.age(), facts.density());
    return new HandoutContent(
        titles.of(scenario),
        subtitle(scenario, now.age()),
        pictures,
        List.of(
            section("handout.seen.title", List.of(seen(facts)), false),
            section("handout.why.title", why(life, now.age(), facts.isGone()), true),
            section("handout.helps.title", helps(kinds, now), true),
            section("handout.questions.title", questions.of(scenario, now.age(), advice), true)),
        section("handout.safety.title", safety(scenario, now.age()), true),
        small(kinds));
  }

  private String subtitle(Scenario scenario, double age) {
    boolean woman = scenario.person().sex() == Sex.FEMALE;
    return texts.get("handout.subtitle." + (woman ? "woman" : "man"), Math.floor(age));
  }

  private Section section(String title, List<Point> points, boolean isList) {
    return new Section(texts.get(title), points, isList);
  }

  /** What must not be stopped, or is needed now, and for which signs to get help. */
  private List<Point> safety(Scenario scenario, double age) {
    return Stream.concat(
            Stream.of(cautions.onPage(age, scenario)), warnings.at(age, scenario).stream())
        .map(words -> new Point("", words))
        .toList();
  }

  private Point seen(PictureFacts facts) {
    return new Point("", description.paragraph(facts, Optional.empty()));
  }

  private List<Point> why(ExploredLife life, double age, boolean gone) {
    List<Cause> found = life.causes().at(age);
    String year =
        causes.year(numbers.trend().of(BoneBank.at(life.life(), age).net()), age, found.isEmpty());
    if (found.isEmpty()) {
      return List.of(new Point("", gone ? texts.get("why.gone") : year));
    }
    return Stream.concat(
            Stream.of(year).filter(said -> !said.isEmpty()).map(said -> new Point("", said)),
            found.stream().map(cause -> point(cause, life, age)))
        .limit(MOST_CAUSES)
        .toList();
  }

  private Point point(Cause cause, ExploredLife life, double age) {
    return new Point(
        texts.get("handout.point", causes.name(cause, life.scenario(), age)),
        texts.get("handout.why.cause", causes.role(cause), causes.sentence(cause)));
  }

  private List<Point> helps(List<Help.Kind> kinds, Now now) {
    Sex sex = now.explored().scenario().person().sex();
    return kinds.stream()
        .map(
            kind ->
                new Point(
                    texts.get("handout.point", help.name(kind)), help.detail(kind, sex, now.age())))
        .toList();
  }

  private List<String> small(List<Help.Kind> kinds) {
    List<String> small = new ArrayList<>();
    small.add(texts.get("handout.disclaimer"));
    String cited =
        texts.sentences(
            kinds.stream()
                .flatMap(kind -> figures.sources(kind).stream())
                .distinct()
                .map(Source::citation)
                .toList());
    small.add(
        cited.isEmpty() ? texts.get("handout.sources.none") : texts.get("handout.sources", cited));
    small.add(texts.get("handout.maker"));
    return small;
  }
}
