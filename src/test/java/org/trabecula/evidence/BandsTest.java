// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;
import org.trabecula.scenario.VitaminD;

/** No factor does more, or less, to bone than the literature allows, nor the opposite. */
class BandsTest {
  private static final String BANDS = "evidence/bands.json";
  private static final double AGE = 55;
  private static final double YEARS = 5;
  private static final AgeSpan SPAN = new AgeSpan(AGE, AGE + YEARS);
  private static final List<ToDoubleFunction<LifePoint>> SITES =
      List.of(LifePoint::lumbarSpineBmd, LifePoint::totalHipBmd, LifePoint::femoralNeckBmd);

  private static final AssetReader ASSETS = new AssetReader();
  private static final LifeSimulator SIMULATOR =
      new LifeSimulator(RemodellingParameters.read(ASSETS));
  private static final LifeReader READER =
      new LifeReader(
          new LivedLives(
              SIMULATOR::simulate,
              new HoneycombSimulator(HoneycombParameters.read(ASSETS)),
              new TScores(DensityReference.read(ASSETS)),
              StrengthParameters.read(ASSETS)));

  static Stream<Target> bands() throws TargetFileException {
    return bandsOfAll().stream().filter(band -> band.run().isPresent());
  }

  private static List<Target> bandsOfAll() throws TargetFileException {
    return TargetFile.parse(BANDS, ASSETS.text(BANDS));
  }

  @ParameterizedTest
  @MethodSource("bands")
  void everyFactorStaysWithinItsBand(Target band) {
    double change = READER.read((LifeRun) band.run().orElseThrow());
    assertThat(change).as(band.id()).isBetween(band.range().low(), band.range().high());
  }

  @Test
  void anInheritedPeakOneDeviationLowerIsATenthLess() throws TargetFileException {
    Scenario low = Scenario.ordinary("", Sex.FEMALE).withPerson(new Person(Sex.FEMALE, -1));
    assertThat(difference(low, LifePoint::lumbarSpineBmd, 30))
        .isBetween(band("family.peak").low(), band("family.peak").high());
  }

  @Test
  void anOveractiveParathyroidTakesCorticalBoneFirst() throws TargetFileException {
    Scenario overactive =
        Scenario.ordinary("", Sex.FEMALE).with(new ParathyroidGland(AgeSpan.from(AGE), 2));
    double neck = difference(overactive, LifePoint::femoralNeckBmd, AGE + 15);
    double spine = difference(overactive, LifePoint::lumbarSpineBmd, AGE + 15);
    TargetRange allowed = band("pht.2.fn.v.ls.15");
    assertThat(neck - spine).isBetween(allowed.low(), allowed.high());
  }

  static Stream<Arguments> ends() {
    return Stream.of(
        harm(new Calcium(SPAN, Calcium.MG_PER_DAY.low())),
        help(new Calcium(SPAN, Calcium.MG_PER_DAY.high())),
        harm(new VitaminD(SPAN, VitaminD.SERUM_25OHD_NMOL_PER_L.low())),
        help(new VitaminD(SPAN, VitaminD.SERUM_25OHD_NMOL_PER_L.high())),
        harm(new Glucocorticoid(SPAN, Glucocorticoid.PREDNISONE_MG_PER_DAY.high())),
        harm(new Smoking(SPAN, Smoking.CIGARETTES_PER_DAY.high())),
        harm(new Alcohol(SPAN, Alcohol.UNITS_PER_DAY.high())),
        help(new ThyroidHormone(SPAN, ThyroidHormone.TIMES_NORMAL.low())),
        harm(new ThyroidHormone(SPAN, ThyroidHormone.TIMES_NORMAL.high())),
        harm(new SexHormone(SPAN, SexHormone.PERCENT_OF_NORMAL.low())),
        harm(new BodyMassIndex(SPAN, BodyMassIndex.KG_PER_M2.low())),
        help(new BodyMassIndex(SPAN, BodyMassIndex.KG_PER_M2.high())),
        harm(new Absorption(SPAN, Absorption.PERCENT_OF_NORMAL.low())),
        harm(new ParathyroidGland(SPAN, ParathyroidGland.TIMES_NORMAL.high())),
        harm(new Exercise(SPAN, Exercise.Level.BED_REST)),
        harm(new Exercise(SPAN, Exercise.Level.INACTIVE)),
        help(new Exercise(SPAN, Exercise.Level.WALKING)),
        help(new Exercise(SPAN, Exercise.Level.STRENGTH)),
        help(new Exercise(SPAN, Exercise.Level.STRENGTH_AND_IMPACT)));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void fiveYearsAtEitherEndMoveEverySiteTheRightWay(Factor factor, int direction) {
    assertMoves(Scenario.ordinary("", Sex.FEMALE).with(factor), direction, AGE + YEARS);
  }

  @ParameterizedTest
  @EnumSource
  void everyMedicineMovesEverySiteTheRightWay(Medicine medicine) {
    AgeSpan span = new AgeSpan(AGE, AGE + YEARS);
    Scenario taken = Scenario.ordinary("", Sex.FEMALE).with(new MedicineCourse(span, medicine));
    int direction = medicine == Medicine.AROMATASE_INHIBITOR ? -1 : 1;
    // The shortest course is one year: later some of what it gave is lost again.
    assertMoves(taken, direction, AGE + 1);
  }

  private static void assertMoves(Scenario scenario, int direction, double age) {
    for (ToDoubleFunction<LifePoint> site : SITES) {
      assertThat(direction * difference(scenario, site, age))
          .as("%s", scenario.life())
          .isPositive();
    }
  }

  /** Against the same sex with nothing in its life, %. */
  private static double difference(
      Scenario scenario, ToDoubleFunction<LifePoint> site, double age) {
    Life life = SIMULATOR.simulate(scenario);
    Life ordinary = SIMULATOR.simulate(Scenario.ordinary("", scenario.person().sex()));
    return 100 * (life.value(site, age) / ordinary.value(site, age) - 1);
  }

  private static TargetRange band(String id) throws TargetFileException {
    return bandsOfAll().stream()
        .filter(band -> band.id().equals(id))
        .findFirst()
        .orElseThrow()
        .range();
  }

  private static Arguments harm(Factor factor) {
    return Arguments.of(factor, -1);
  }

  private static Arguments help(Factor factor) {
    return Arguments.of(factor, 1);
  }
}
