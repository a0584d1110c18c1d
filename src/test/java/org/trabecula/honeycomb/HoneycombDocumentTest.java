// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/** What the document on the honeycomb says in numbers is what the program uses. */
class HoneycombDocumentTest {
  private final HoneycombParameters parameters = HoneycombParameters.read(new AssetReader());
  private final String document = text();

  @Test
  void theLatticeIsTheOneThatIsDescribed() {
    LatticeParameters lattice = parameters.lattice();
    assertThat(document)
        .contains(number(lattice.width()) + " × " + number(lattice.height()) + " mm")
        .contains("three sheets " + number(lattice.sheetDistance()) + " mm behind each other")
        .contains("nearer than " + number(lattice.shortestStrut()) + " mm are one")
        .contains("reach " + number(lattice.overshoot()) + " mm beyond the field");
    assertThat(lattice.sheets().value()).isEqualTo(3);
    assertThat(lattice.rungShare().value()).as("half of the nodes carry a rung").isEqualTo(0.5);
  }

  @Test
  void youngBoneIsTheOneThatIsDescribed() {
    YoungBoneParameters young = parameters.young();
    assertThat(document)
        .contains("lognormal around " + number(young.thickness()) + " µm")
        .contains("BV/TV is " + percent(young.volumeFraction()) + " %")
        .contains("times " + plain(1 + young.inheritedVolumePerSd().value()) + " for each");
  }

  @Test
  void workIsTheOneThatIsDescribed() {
    WorkParameters work = parameters.work();
    assertThat(document)
        .contains(number(work.cavityLength()) + " µm along the strut")
        .contains("coefficient of variation of " + number(work.depthVariation()))
        .contains("above " + number(work.deepestCavity()) + " times the mean");
  }

  private static String percent(Parameter share) {
    return plain(100 * share.value());
  }

  private static String number(Parameter parameter) {
    return plain(parameter.value());
  }

  private static String plain(double value) {
    return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }

  /** Lines are joined: where one ends is no part of what is said. */
  private static String text() {
    try {
      return Files.readString(Path.of("src/site/markdown/honeycomb.md")).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
