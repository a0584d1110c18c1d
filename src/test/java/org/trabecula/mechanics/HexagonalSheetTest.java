// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.mechanics.HexagonalSheet.Borders;

/** The regular honeycomb against its closed answers (Gibson and Ashby). */
class HexagonalSheetTest {
  private static final Tissue BONE = PressParameters.read(new AssetReader()).tissue();

  /** Without Poisson's ratio the textbook's shear term and Timoshenko's are the same. */
  private static final Tissue PLAIN = new Tissue(1, 0, 1, 1);

  @ParameterizedTest
  @CsvSource({"0.01, 4, 6", "0.1, 4, 6", "0.1, 9, 11", "0.2, 4, 6", "0.2, 3, 1"})
  void stiffnessIsThatOfTheTextbook(double thickness, int columns, int rows) {
    double slender = 4 / Math.sqrt(3) * Math.pow(thickness, 3);
    double exact = slender / (1 + 5.4 * thickness * thickness);
    HexagonalSheet sheet = new HexagonalSheet(columns, rows, thickness, Borders.ENDLESS);
    assertThat(modulus(sheet, PLAIN)).isCloseTo(exact, Percentage.withPercentage(1e-6));
  }

  @Test
  void slenderWallsGiveTwoPointThreeOneTimesTheCube() {
    HexagonalSheet sheet = new HexagonalSheet(4, 6, 0.01, Borders.ENDLESS);
    assertThat(modulus(sheet, BONE) / BONE.modulus() / 1e-6).isCloseTo(2.31, within(0.005));
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.06", "0.2, 0.23"})
  void stretchAndShearTakeSixToTwentyThreePercent(double thickness, double taken) {
    double slender = 2.31 * Math.pow(thickness, 3) * BONE.modulus();
    HexagonalSheet sheet = new HexagonalSheet(4, 6, thickness, Borders.ENDLESS);
    assertThat(slender / modulus(sheet, BONE) - 1).isCloseTo(taken, within(0.02));
  }

  @Test
  void densityIsOnePointOneFiveTimesTheThickness() {
    HexagonalSheet sheet = new HexagonalSheet(5, 4, 0.01, Borders.ENDLESS);
    double density = SheetDrawing.whole(sheet, PLAIN).volume() / (sheet.width() * sheet.height());
    assertThat(density / 0.01).isCloseTo(1.15, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ENDLESS", "PLATES"})
  void aTenthLessMassByThinningLeavesFourFifthsOfTheStrength(Borders borders) {
    double before = strength(SheetDrawing.whole(new HexagonalSheet(8, 8, 0.15, borders), BONE));
    double after = strength(SheetDrawing.whole(new HexagonalSheet(8, 8, 0.135, borders), BONE));
    assertThat(after / before).isCloseTo(0.81, within(0.015));
  }

  @Test
  void aTenthLessMassByCuttingLeavesAboutAThird() {
    HexagonalSheet sheet = new HexagonalSheet(13, 10, 0.15, Borders.PLATES);
    double left =
        LongStream.range(0, 12)
            .mapToDouble(seed -> strength(SheetDrawing.cut(sheet, BONE, 0.1, seed)))
            .average()
            .orElseThrow();
    assertThat(left / strength(SheetDrawing.whole(sheet, BONE))).isBetween(0.25, 0.43);
  }

  @Test
  void theSameSeedCutsTheSameWalls() {
    HexagonalSheet sheet = new HexagonalSheet(4, 4, 0.15, Borders.PLATES);
    double once = strength(SheetDrawing.cut(sheet, BONE, 0.1, 7));
    assertThat(strength(SheetDrawing.cut(sheet, BONE, 0.1, 7))).isEqualTo(once);
    assertThat(strength(SheetDrawing.cut(sheet, BONE, 0.1, 8))).isNotEqualTo(once);
    int walls = SheetDrawing.whole(sheet, BONE).memberCount();
    assertThat(SheetDrawing.cut(sheet, BONE, 0.25, 7).memberCount())
        .isEqualTo(walls - (int) Math.round(0.25 * walls));
  }

  private static double modulus(HexagonalSheet sheet, Tissue tissue) {
    double force = new Equilibrium(SheetDrawing.whole(sheet, tissue)).force();
    return force * sheet.height() / sheet.width();
  }

  private static double strength(Frame frame) {
    return PressTest.press(frame).strength();
  }
}
