// SPDX-License-Identifier: MIT
package org.trabecula.density;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.text.Texts;

/** How a density is said. */
class DensityWordsTest {
  private final DensityWords density =
      new DensityWords(Texts.english(), DensityReference.read(new AssetReader()));

  @Test
  void aScoreIsWrittenWithAMinusSignAndOneDecimal() {
    assertThat(density.number(-2)).isEqualTo("−2.0");
    assertThat(density.number(-0.0)).isEqualTo("0.0");
  }

  @ParameterizedTest
  @EnumSource(SkeletalSite.class)
  void aScoreIsNeverToldWithoutItsBone(SkeletalSite site) {
    DensityReading.Score score = new DensityReading.Score(-1.4, DensityBand.LOW, site);
    DensityReading reading = new DensityReading(0.8, 0.6, List.of(score), 0);
    String bone = density.site(site);
    assertThat(bone).isNotBlank();
    assertThat(density.score(score)).isEqualTo("Lowest T-score −1.4, at the " + bone);
    assertThat(density.sentence(reading)).contains("at the " + bone + ":");
    assertThat(density.all(reading)).isEqualTo(bone + " −1.4");
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
    assertThat(density.name(new DensityReading(1, 1, List.of(), zScore))).isEqualTo(words);
  }
}
