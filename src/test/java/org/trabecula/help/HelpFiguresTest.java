// SPDX-License-Identifier: MIT
package org.trabecula.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;
import org.trabecula.parameter.Source;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/** The figures in the sentences about what helps. */
class HelpFiguresTest {
  private final HelpFigures figures = HelpFigures.read(new AssetReader());
  private final HelpWords words = new HelpWords(Texts.english(), figures);

  @ParameterizedTest
  @EnumSource(Help.Kind.class)
  void theFiguresAboutOneThingComeFromWorksThatAreKnown(Help.Kind kind) {
    List<Parameter> named = figures.of(kind);
    assertThat(figures.sources(kind))
        .extracting(Source::id)
        .containsAll(named.stream().map(Parameter::reference).distinct().toList());
  }

  @ParameterizedTest
  @EnumSource(Help.Kind.class)
  void aSentenceWithAFigureLeadsToItsWholeReference(Help.Kind kind) {
    assertThat(figures.sources(kind))
        .allSatisfy(
            source -> assertThat(words.source(kind).orElseThrow()).contains(source.citation()));
    assertThat(words.text(kind, Sex.FEMALE, 60)).isNotBlank().doesNotContain("{");
  }

  @Test
  void saysWhatTrialsMeasuredAndOfWhom() {
    assertThat(text(Help.Kind.STRENGTH_TRAINING))
        .startsWith("Heavy lifting and jumps: the spine gained 4% more than with light exercise.")
        .contains("Women over 58 with low density (Watson 2018).");
    assertThat(text(Help.Kind.CALCIUM_AND_VITAMIN_D))
        .startsWith("A small gain, once: about 1%, then no more (Tai 2015).");
    assertThat(text(Help.Kind.FEWER_FALLS))
        .endsWith(
            "People over 60 who trained had 77 falls where others had 100 (Sherrington 2019).");
    assertThat(text(Help.Kind.SLOWING_MEDICINE)).startsWith("Alendronate, here for 5 years.");
  }

  private String text(Help.Kind kind) {
    return words.text(kind, Sex.FEMALE, 60);
  }
}
