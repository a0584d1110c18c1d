// SPDX-License-Identifier: MIT
package org.trabecula.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;
import org.trabecula.text.Texts;

/** The figures in the sentences about what helps. */
class HelpFiguresTest {
  private final HelpFigures figures = HelpFigures.read(new AssetReader());
  private final HelpWords words = new HelpWords(Texts.english(), figures);

  @ParameterizedTest
  @EnumSource(Help.Kind.class)
  void theFiguresAboutOneThingComeFromOneWorkThatIsKnown(Help.Kind kind) {
    List<Parameter> named = figures.of(kind);
    assertThat(named.stream().map(Parameter::reference).distinct()).hasSizeLessThanOrEqualTo(1);
    assertThat(figures.source(kind).isPresent()).isEqualTo(!named.isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Help.Kind.class)
  void aSentenceWithAFigureLeadsToItsWholeReference(Help.Kind kind) {
    figures
        .source(kind)
        .ifPresent(source -> assertThat(words.more(kind)).endsWith(source.citation()));
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
    assertThat(words.text(Help.Kind.SLOWING_MEDICINE)).isEqualTo("Alendronate, here for 5 years.");
  }
}
