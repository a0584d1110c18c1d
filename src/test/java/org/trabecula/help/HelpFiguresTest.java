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
        .containsExactlyElementsOf(named.stream().map(Parameter::reference).distinct().toList());
  }

  @ParameterizedTest
  @EnumSource(Help.Kind.class)
  void aSentenceWithAFigureLeadsToItsWholeReference(Help.Kind kind) {
    assertThat(figures.sources(kind))
        .allSatisfy(source -> assertThat(words.more(kind)).contains(source.citation()));
    assertThat(words.text(kind)).isNotBlank().doesNotContain("{");
  }

  @Test
  void saysWhatTrialsMeasuredAndOfWhom() {
    assertThat(words.text(Help.Kind.STRENGTH_TRAINING))
        .isEqualTo("+4% in women past 58 (Watson 2018).");
    assertThat(words.text(Help.Kind.CALCIUM_AND_VITAMIN_D))
        .isEqualTo("A small gain, about 1% (Tai 2015).");
    assertThat(words.text(Help.Kind.FEWER_FALLS))
        .isEqualTo("Past 60, training: 77 falls, not 100 (Sherrington 2019).");
    assertThat(words.text(Help.Kind.SLOWING_MEDICINE)).startsWith("Alendronate, here for 5 years.");
  }
}
