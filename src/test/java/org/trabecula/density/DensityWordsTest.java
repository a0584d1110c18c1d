// SPDX-License-Identifier: MIT
package org.trabecula.density;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.text.Texts;

/** How a density is said. */
class DensityWordsTest {
  private final DensityWords density =
      new DensityWords(Texts.english(), DensityReference.read(new AssetReader()));

  @Test
  void aScoreIsWrittenWithAMinusSignAndOneDecimal() {
    assertThat(density.score(new DensityReading.Score(-2, DensityBand.LOW))).isEqualTo("T −2.0");
    assertThat(density.score(new DensityReading.Score(-0.0, DensityBand.NORMAL)))
        .isEqualTo("T 0.0");
  }

  @ParameterizedTest
  @CsvSource({
    "-2.1, Lower than usual at this age",
    "-2.0, Lower than usual at this age",
    "-1.9, A little below average at this age",
    "0.2, About average at this age",
    "0.8, Above average at this age"
  })
  void withoutAScoreDensityIsComparedWithPeopleOfTheSameAge(double zScore, String words) {
    assertThat(density.name(new DensityReading(1, Optional.empty(), zScore))).isEqualTo(words);
  }
}
