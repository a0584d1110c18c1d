// SPDX-License-Identifier: MIT
package org.trabecula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.measure.Customs.BodyUnits;
import org.trabecula.measure.Customs.Drink;
import org.trabecula.measure.Customs.VitaminDUnit;

class CustomsTest {

  @ParameterizedTest
  @CsvSource({"US, US", "CA, US", "GB, UK", "DE, EU", "IE, EU", "IN, WHO", "CH, WHO", "'', US"})
  void theCountrySaysWhoseAdviceCountsToBeginWith(String country, Adviser adviser) {
    assertThat(Customs.of(country).adviser()).isEqualTo(adviser);
  }

  @Test
  void theCountrySaysTheUnitsToBeginWith() {
    assertThat(Customs.of("US"))
        .isEqualTo(new Customs(VitaminDUnit.NG_PER_ML, BodyUnits.US, Drink.OF_14_G, Adviser.US));
    assertThat(Customs.of("GB").drink()).isEqualTo(Drink.OF_8_G);
    assertThat(Customs.of("FR")).isEqualTo(Customs.USUAL.withAdviser(Adviser.EU));
  }

  @Test
  void aDrinkAndALevelAreConvertedByTheDataFile() {
    Quantities quantities = Quantities.read(new AssetReader());

    assertThat(Drink.OF_14_G.in(quantities).of(2.8)).isEqualTo(2);
    assertThat(Drink.OF_8_G.in(quantities).of(1.6)).isEqualTo(2);
    assertThat(VitaminDUnit.NG_PER_ML.in(quantities).of(75)).isBetween(30.0, 30.1);
  }
}
