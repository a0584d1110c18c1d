// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Frames with an exact answer. */
class FrameTest {
  private static final Percentage EXACTLY = Percentage.withPercentage(1e-6);
  private static final Tissue TISSUE = new Tissue(18000, 0.3, 0.0041, 0.0083);
  private static final double LENGTH = 0.4;
  private static final double THICK = 0.14;

  private final double area = Math.PI / 4 * THICK * THICK;
  private final double moment = Math.PI / 64 * Math.pow(THICK, 4);
  private final double shear = LENGTH / (TISSUE.modulus() / 2.6 * 6 * 1.3 / (7 + 6 * 0.3) * area);

  @Test
  void aColumnShortensByItsAxialFlexibilityAlone() {
    Frame column = new Frame(new double[] {0, 0}, new double[] {0, LENGTH});
    column.addBeam(0, 1, even(LENGTH, THICK), TISSUE);
    column.clamp(1);
    column.press(0);
    assertThat(new Equilibrium(column).force())
        .isCloseTo(TISSUE.modulus() * area / LENGTH, EXACTLY);
  }

  @Test
  void aCantileverBendsAndShearsAsTimoshenkoSays() {
    double bending = Math.pow(LENGTH, 3) / (3 * TISSUE.modulus() * moment);
    assertThat(new Equilibrium(cantilever(even(LENGTH, THICK))).force())
        .isCloseTo(1 / (bending + shear), EXACTLY);
  }

  @Test
  void aBeamWhoseEndsKeepTheirDirectionIsStiffer() {
    Frame guided = cantilever(even(LENGTH, THICK));
    guided.holdTurn(1);
    double bending = Math.pow(LENGTH, 3) / (12 * TISSUE.modulus() * moment);
    assertThat(new Equilibrium(guided).force()).isCloseTo(1 / (bending + shear), EXACTLY);
  }

  @Test
  void aCantileverBreaksAtItsRoot() {
    Equilibrium bent = new Equilibrium(cantilever(even(LENGTH, THICK)));
    double rootStrain = bent.force() * LENGTH * THICK / 2 / (TISSUE.modulus() * moment);
    assertThat(bent.demand(0)).isCloseTo(rootStrain / TISSUE.tensileYield(), EXACTLY);
  }

  @Test
  void aTaperedStrutIsWhatItsPiecesAreInARow() {
    double[] taper = {0.18, 0.12, 0.09, 0.15};
    Frame pieces = new Frame(new double[] {0, 0.1, 0.2, 0.3, 0.4}, new double[] {0, 0, 0, 0, 0});
    for (int piece = 0; piece < taper.length; piece++) {
      pieces.addBeam(piece, piece + 1, even(0.1, taper[piece]), TISSUE);
    }
    pieces.clamp(0);
    pieces.press(4);
    Frame strut = cantilever(new Profile(LENGTH, taper, CrossSection.ROUND));
    assertThat(new Equilibrium(strut).force()).isCloseTo(new Equilibrium(pieces).force(), EXACTLY);
  }

  @Test
  void twoColumnsInARowAddTheirFlexibilitiesSideBySideTheirStiffnesses() {
    Frame row = new Frame(new double[] {0, 0, 0}, new double[] {0, LENGTH, 2 * LENGTH});
    row.addBeam(0, 1, even(LENGTH, THICK), TISSUE);
    row.addBeam(1, 2, even(LENGTH, THICK / 2), TISSUE);
    row.clamp(2);
    row.press(0);
    double thick = TISSUE.modulus() * area / LENGTH;
    double thin = thick / 4;
    assertThat(new Equilibrium(row).force()).isCloseTo(1 / (1 / thick + 1 / thin), EXACTLY);
    assertThat(new Equilibrium(columns(THICK, THICK / 2)).force()).isCloseTo(thick + thin, EXACTLY);
  }

  @Test
  void aRungTiesTheShiftsOfItsSheets() {
    Frame tied = new Frame(new double[] {0, 0}, new double[] {0, 0});
    tied.addRung(0, 1, even(LENGTH, THICK), TISSUE);
    tied.clamp(0);
    tied.press(1);
    tied.holdTurn(1);
    double bending = Math.pow(LENGTH, 3) / (12 * TISSUE.modulus() * moment);
    assertThat(new Equilibrium(tied).force()).isCloseTo(1 / (bending + shear), EXACTLY);
  }

  @Test
  void movingAMemberAsAWholeTakesNoForce() {
    Member beam = new Beam(0, 1, 0.3, -0.2, even(Math.hypot(0.3, 0.2), THICK), TISSUE);
    Member rung = new Rung(0, 1, 0.05, 0.08, even(0.35, THICK), TISSUE);
    assertThat(forcesOfATurn(beam, 0.3, -0.2)).containsExactly(new double[6], within(1e-8));
    assertThat(forcesOfATurn(rung, 0.05, 0.08)).containsExactly(new double[6], within(1e-8));
  }

  @Test
  void aSymmetricFrameMovesSymmetrically() {
    Frame gable = new Frame(new double[] {-1, -0.4, 0, 0.4, 1}, new double[] {2, 1, 0, 1, 2});
    for (int node = 0; node < 4; node++) {
      double across = node == 0 || node == 3 ? 0.6 : 0.4;
      gable.addBeam(node, node + 1, even(Math.hypot(across, 1), THICK), TISSUE);
    }
    gable.addBeam(1, 3, even(0.8, THICK), TISSUE);
    gable.clamp(0);
    gable.clamp(4);
    gable.press(2);
    Equilibrium at = new Equilibrium(gable);
    assertThat(at.shift(3 * 2)).isCloseTo(0, within(1e-9));
    assertThat(at.shift(3 * 2 + 2)).isCloseTo(0, within(1e-9));
    assertThat(at.shift(3)).isCloseTo(-at.shift(9), within(1e-9)).isNotZero();
    assertThat(at.shift(4)).isCloseTo(at.shift(10), within(1e-9)).isNotZero();
    assertThat(at.shift(5)).isCloseTo(-at.shift(11), within(1e-9)).isNotZero();
    assertThat(at.demand(0)).isCloseTo(at.demand(3), EXACTLY);
  }

  @Test
  void theWorkOfThePressIsTheEnergyOfTheStruts() {
    Equilibrium at = new Equilibrium(arch(1, TISSUE));
    assertThat(at.energy()).isCloseTo(at.force() / 2, EXACTLY);
  }

  @Test
  void unitsMayBeChosen() {
    Tissue inMetres = new Tissue(18000e6, 0.3, 0.0041, 0.0083);
    assertThat(new Equilibrium(arch(1e-3, inMetres)).force())
        .isCloseTo(1000 * new Equilibrium(arch(1, TISSUE)).force(), EXACTLY);
  }

  @Test
  void aPieceAdriftBearsNothingAndDoesNoHarm() {
    Frame column = new Frame(new double[] {0, 0, 1, 2, 3}, new double[] {0, LENGTH, 0, 0, 1});
    column.addBeam(0, 1, even(LENGTH, THICK), TISSUE);
    column.addBeam(2, 3, even(1, THICK), TISSUE);
    column.clamp(1);
    column.press(0);
    Equilibrium at = new Equilibrium(column);
    assertThat(at.force()).isCloseTo(TISSUE.modulus() * area / LENGTH, EXACTLY);
    assertThat(at.demand(1)).isZero();
  }

  @Test
  void aPieceThatComesAdriftUnderThePressDoesNoHarm() {
    Frame hanging = new Frame(new double[] {0, 0, 1, 2}, new double[] {0, LENGTH, 0, 0});
    hanging.addBeam(0, 1, even(LENGTH, THICK), TISSUE);
    hanging.addBeam(1, 2, even(Math.hypot(1, LENGTH), THICK), TISSUE);
    hanging.addBeam(2, 3, even(1, THICK), TISSUE);
    hanging.clamp(1);
    hanging.clamp(0);
    hanging.press(0);
    Equilibrium at = new Equilibrium(hanging);
    at.release(List.of(1));
    assertThat(at.force()).isCloseTo(TISSUE.modulus() * area / LENGTH, EXACTLY);
  }

  /** Two unlike legs and a bent head, with all lengths multiplied. */
  private static Frame arch(double scale, Tissue tissue) {
    Frame arch =
        new Frame(
            new double[] {0, 0, 0.5 * scale, scale}, new double[] {scale, 0.3 * scale, 0, scale});
    arch.addBeam(0, 1, even(scale * 0.7, scale * 0.1), tissue);
    arch.addBeam(1, 2, even(scale * Math.hypot(0.5, 0.3), scale * 0.15), tissue);
    arch.addBeam(2, 3, even(scale * Math.hypot(0.5, 1), scale * 0.2), tissue);
    arch.clamp(0);
    arch.clamp(3);
    arch.press(2);
    return arch;
  }

  private static double[] forcesOfATurn(Member member, double x, double y) {
    double turn = 0.01;
    double[] shifts = {3, -2, turn, 3 - turn * y, -2 + turn * x, turn};
    double[] forces = new double[6];
    for (int row = 0; row < 6; row++) {
      forces[row] = EndForces.row(member.stiffness(), row, shifts);
    }
    return forces;
  }

  private static Frame columns(double... thickness) {
    double[] x = new double[2 * thickness.length];
    double[] y = new double[x.length];
    for (int column = 0; column < thickness.length; column++) {
      x[2 * column] = x[2 * column + 1] = column;
      y[2 * column + 1] = LENGTH;
    }
    Frame columns = new Frame(x, y);
    for (int column = 0; column < thickness.length; column++) {
      columns.addBeam(2 * column, 2 * column + 1, even(LENGTH, thickness[column]), TISSUE);
      columns.clamp(2 * column + 1);
      columns.press(2 * column);
    }
    return columns;
  }

  private static Frame cantilever(Profile profile) {
    Frame cantilever = new Frame(new double[] {0, LENGTH}, new double[] {0, 0});
    cantilever.addBeam(0, 1, profile, TISSUE);
    cantilever.clamp(0);
    cantilever.press(1);
    return cantilever;
  }

  private static Profile even(double length, double thickness) {
    return Profile.even(length, thickness, CrossSection.ROUND);
  }
}
