// SPDX-License-Identifier: MIT
package org.trabecula.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trabecula.anatomy.SpineParameters;
import org.trabecula.asset.AssetReader;
import org.trabecula.evidence.Target;
import org.trabecula.evidence.TargetFile;
import org.trabecula.evidence.TargetFileException;
import org.trabecula.parameter.Bibliography;
import org.trabecula.people.PeopleGroup.Fate;
import org.trabecula.text.PlainReader;
import org.trabecula.text.Texts;

/** What is said of a hundred people. */
class PeopleAnswersTest {
  private static final Pattern ONE_IN_SOME = Pattern.compile("(?i)\\bone in\\b|\\b1 in\\b|%");

  private static final List<Target> TARGETS = targets();

  private static final AssetReader ASSETS = new AssetReader();

  private final PeopleAnswers answers =
      new PeopleAnswers(
          PeopleFigures.read(ASSETS), SpineParameters.read(ASSETS), Bibliography.read(ASSETS));
  private final PeopleWords words = new PeopleWords(answers, Texts.english());

  @Test
  void osteoporosisIsToldOfWomenAndOfMen() {
    assertThat(answers.groups(PeopleQuestion.OSTEOPOROSIS))
        .containsExactly(new PeopleGroup("women", 20, 0), new PeopleGroup("men", 4, 0));
  }

  @Test
  void thePeopleCountedAreThoseOfThePublishedTargets() {
    assertThat(answers.groups(PeopleQuestion.OSTEOPOROSIS).get(0).affected())
        .isEqualTo(target("prev.op.F.50plus.1718"));
    assertThat(answers.groups(PeopleQuestion.OSTEOPOROSIS).get(1).affected())
        .isEqualTo(target("prev.op.M.50plus.1718"));
    assertThat(answers.groups(PeopleQuestion.BY_AGE))
        .extracting(PeopleGroup::affected)
        .isEqualTo(
            List.of(
                target("prev.op.F.50-59"),
                target("prev.op.F.60-69"),
                target("prev.op.F.70-79"),
                target("prev.op.F.80+")));
    assertThat(answers.groups(PeopleQuestion.HIP_IN_LIFE))
        .extracting(PeopleGroup::affected)
        .isEqualTo(List.of(target("fx.lifetime.F.hip"), target("fx.lifetime.M.hip")));
  }

  @Test
  void everyAnswerIsPlain() {
    PlainReader reader = new PlainReader();
    for (PeopleQuestion question : PeopleQuestion.values()) {
      answers.groups(question).forEach(group -> reader.read(words.whole(question, group)));
      reader.read(words.circumstances(question));
      reader.read(words.note(question));
    }
    assertThat(reader.hasRead()).isGreaterThan(2 * PeopleQuestion.values().length);
    assertThat(reader.tooHard()).isEmpty();
  }

  @Test
  void aMedicineSparesThoseWhoAreNextInOrder() {
    List<PeopleGroup> groups = answers.groups(PeopleQuestion.ALENDRONATE);
    assertThat(groups)
        .containsExactly(new PeopleGroup("without", 15, 0), new PeopleGroup("with", 8, 7));
    assertThat(groups.get(1).fate(7)).isEqualTo(Fate.AFFECTED);
    assertThat(groups.get(1).fate(8)).isEqualTo(Fate.SPARED);
    assertThat(groups.get(1).fate(14)).isEqualTo(Fate.SPARED);
    assertThat(groups.get(1).fate(15)).isEqualTo(Fate.UNAFFECTED);
  }

  @Test
  void whereBothTakeAMedicineTheGroupsSayWhich() {
    assertThat(answers.groups(PeopleQuestion.ROMOSOZUMAB))
        .extracting(group -> words.who(PeopleQuestion.ROMOSOZUMAB, group))
        .containsExactly("Alendronate alone", "Romosozumab first");
  }

  @ParameterizedTest
  @EnumSource(PeopleQuestion.class)
  void everyNumberIsToldFromBothSidesWithItsCircumstancesAndSource(PeopleQuestion question) {
    for (PeopleGroup group : answers.groups(question)) {
      assertThat(words.whole(question, group))
          .contains(words.who(question, group))
          .contains(group.affected() + " of 100")
          .contains(String.valueOf(100 - group.affected()));
      assertThat(ONE_IN_SOME.matcher(words.whole(question, group)).find()).isFalse();
    }
    assertThat(words.circumstances(question)).isNotBlank();
    assertThat(words.note(question)).isNotBlank();
    assertThat(words.source(question)).containsPattern("\\((19|20)\\d\\d\\)");
  }

  @Test
  void yearsAreWrittenAsYears() {
    assertThat(words.circumstances(PeopleQuestion.OSTEOPOROSIS)).contains("in 2017 and 2018");
    assertThat(words.circumstances(PeopleQuestion.BY_AGE)).contains("from 2005 to 2010");
  }

  @Test
  void breakingAHipIsNotCalledOsteoporosis() {
    PeopleQuestion hip = PeopleQuestion.HIP_IN_LIFE;
    answers
        .groups(hip)
        .forEach(group -> assertThat(words.whole(hip, group)).doesNotContain("osteoporosis"));
    assertThat(words.note(hip)).contains("does not count who has osteoporosis");
  }

  @Test
  void theSameGroupIsAlwaysFilledAlike() {
    PeopleGroup group = new PeopleGroup("with", 5, 9);
    List<Fate> fates = IntStream.range(0, PeopleGroup.SIZE).mapToObj(group::fate).toList();
    assertThat(fates).isSorted().hasSize(100);
    assertThat(fates.stream().filter(Fate.AFFECTED::equals)).hasSize(5);
    assertThat(fates.stream().filter(Fate.SPARED::equals)).hasSize(9);
  }

  @Test
  void moreThanEverybodyIsRefused() {
    assertThatThrownBy(() -> new PeopleGroup("women", 60, 41))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Target published(String id) {
    Target target = TARGETS.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    assertThat(target.checked()).as(id).isTrue();
    return target;
  }

  private static List<Target> targets() {
    try {
      return TargetFile.read(new AssetReader());
    } catch (TargetFileException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static int target(String id) {
    return (int) Math.round(published(id).value());
  }
}
