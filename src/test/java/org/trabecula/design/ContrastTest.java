// SPDX-License-Identifier: MIT
package org.trabecula.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast as WCAG 2.1 defines it, for every pair of colours that meet. */
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double OUTLINE = 3;
  private static final List<String> SURFACES =
      List.of("-color-surface", "-color-window", "-color-sunken");
  private static final List<String> WORDS =
      List.of(
          "-color-text",
          "-color-text-quiet",
          "-color-accent-text",
          "-color-removing-text",
          "-color-building-text",
          "-color-good-text",
          "-color-caution-text",
          "-color-low-text");

  static Stream<Arguments> wordsOnSurfaces() {
    return themes()
        .flatMap(
            theme ->
                SURFACES.stream()
                    .flatMap(
                        surface -> WORDS.stream().map(word -> Arguments.of(theme, word, surface))));
  }

  static Stream<Arguments> wordsElsewhere() {
    return themes()
        .flatMap(
            theme ->
                Stream.of(
                    Arguments.of(theme, "-color-accent-text", "-color-accent-soft"),
                    Arguments.of(theme, "-color-accent-text", "-color-pressed"),
                    Arguments.of(theme, "-color-on-accent", "-color-accent"),
                    Arguments.of(theme, "-color-on-accent", "-color-accent-strong"),
                    Arguments.of(theme, "-color-good-text", "-color-good-soft"),
                    Arguments.of(theme, "-color-caution-text", "-color-caution-soft"),
                    Arguments.of(theme, "-color-low-text", "-color-low-soft"),
                    Arguments.of(theme, "-color-text", "-color-caution-soft"),
                    Arguments.of(theme, "-color-on-picture", "-color-picture-plate")));
  }

  static Stream<Arguments> outlines() {
    return themes()
        .flatMap(
            theme ->
                Stream.of("-color-outline", "-color-accent", "-color-focus")
                    .flatMap(
                        line ->
                            SURFACES.stream().map(surface -> Arguments.of(theme, line, surface))));
  }

  @ParameterizedTest
  @MethodSource({"wordsOnSurfaces", "wordsElsewhere"})
  void wordsCanBeRead(Theme theme, String word, String ground) {
    assertThat(contrast(theme, word, ground)).isGreaterThanOrEqualTo(TEXT);
  }

  @ParameterizedTest
  @MethodSource("outlines")
  void controlsStandOutFromTheirGround(Theme theme, String line, String ground) {
    assertThat(contrast(theme, line, ground)).isGreaterThanOrEqualTo(OUTLINE);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void bothKindsOfCellStandOutFromACard(Theme theme) {
    assertThat(contrast(theme, "-color-removing", "-color-surface"))
        .isGreaterThanOrEqualTo(OUTLINE);
    assertThat(contrast(theme, "-color-building", "-color-surface"))
        .isGreaterThanOrEqualTo(OUTLINE);
  }

  private static Stream<Theme> themes() {
    return Stream.of(Theme.values());
  }

  private static double contrast(Theme theme, String one, String other) {
    ColourTokens css = new ColourTokens(theme);
    return WordContrast.of(css.color(one), css.color(other));
  }
}
