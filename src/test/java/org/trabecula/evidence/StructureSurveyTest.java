// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/** The honeycomb as a histomorphometrist would find it, over many seeds. */
class StructureSurveyTest {
  private static final List<SurveyedStructure> SURVEY =
      StructureSurvey.of(new AssetReader()).measure();

  @Test
  void volumeAndThicknessOfTheVertebraAreThosePublished() throws TargetFileException {
    assertMeets("micro.vert.bvtv.25", at(Sex.FEMALE, 25).boneVolumeFraction().mean());
    assertMeets("micro.vert.bvtv.80", at(Sex.FEMALE, 80).boneVolumeFraction().mean());
    assertMeets("micro.tbth", at(Sex.FEMALE, 30).thickness().mean());
  }

  @Test
  void womenLoseStrutsAndMenMostlyThin() {
    double women = change(at(Sex.FEMALE, 25).number(), at(Sex.FEMALE, 90).number());
    double men = change(at(Sex.MALE, 25).number(), at(Sex.MALE, 90).number());
    assertThat(women).isBetween(-0.25, -0.06).isLessThan(men - 0.03);
    assertThat(men).isBetween(-0.08, 0.05);
  }

  @Test
  void youngMenHaveThickerStrutsAndAsManyOfThem() {
    SurveyedStructure woman = at(Sex.FEMALE, 25);
    SurveyedStructure man = at(Sex.MALE, 25);
    assertThat(change(woman.boneVolumeFraction(), man.boneVolumeFraction())).isBetween(0.15, 0.37);
    assertThat(change(woman.number(), man.number())).isBetween(-0.01, 0.01);
  }

  @Test
  void seedsDifferButTellTheSameStory() {
    for (SurveyedStructure each : SURVEY) {
      assertThat(each.thickness().deviation()).isPositive();
      assertThat(each.boneVolumeFraction().deviation())
          .isLessThan(0.05 * each.boneVolumeFraction().mean());
      assertThat(each.strutsCut().deviation()).isLessThan(4);
    }
  }

  @Test
  void printsARowForEachSexAndAge() {
    String text = new StructureTable(Texts.english()).text(SURVEY);
    assertThat(text.lines()).hasSize(2 + SURVEY.size());
    assertThat(text).contains("woman").contains("man").contains(" ± ");
  }

  private static SurveyedStructure at(Sex sex, double age) {
    return SURVEY.stream()
        .filter(each -> each.sex() == sex && each.age() == age)
        .findFirst()
        .orElseThrow();
  }

  private static double change(Spread from, Spread to) {
    return to.mean() / from.mean() - 1;
  }

  private static void assertMeets(String id, double value) throws TargetFileException {
    Target target =
        TargetFile.read(new AssetReader()).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(target.range().holds(value)).as("%s: %s", id, value).isTrue();
  }
}
