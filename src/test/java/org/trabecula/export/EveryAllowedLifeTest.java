// SPDX-License-Identifier: MIT
package org.trabecula.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.balance.BankWords;
import org.trabecula.balance.BoneBank;
import org.trabecula.balance.TrendBorders;
import org.trabecula.cause.Cause;
import org.trabecula.cause.CauseWords;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.description.PictureDescription;
import org.trabecula.description.PictureFacts;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.WholeLifeExplorer;
import org.trabecula.measure.Adviser;
import org.trabecula.mechanics.PressComparison;
import org.trabecula.mechanics.PressParameters;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.HoneycombPicture;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.RowTeam;
import org.trabecula.picture.WorkShown;
import org.trabecula.scenario.CrowdedLives;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;
import org.trabecula.treatment.TreatmentWords;

/**
 * Every life that is allowed has a table, words, pictures, a press and a page, without a number
 * that is none and without an absurd one. {@code -Dlives=2000} asks for so many lives.
 */
class EveryAllowedLifeTest {
  private static final int LIVES = Integer.getInteger("lives", 6);

  /** Of so many lives one is drawn, pressed and printed. */
  private static final int DRAWN = 20;

  private static final int EVERY_MONTHS = 6;
  private static final AssetReader ASSETS = new AssetReader();
  private static final Texts TEXTS = Texts.english();
  private static final RowTeam TEAM = new RowTeam(1);
  private static final PictureSize SIZE = new PictureSize(300, 200);
  private static final WholeLifeExplorer EXPLORER = WholeLifeExplorer.read(ASSETS, Runnable::run);
  private static final DensityReference REFERENCE = DensityReference.read(ASSETS);
  private static final TScores T_SCORES = new TScores(REFERENCE);
  private static final StrengthParameters STRENGTH = StrengthParameters.read(ASSETS);
  private static final PressParameters PRESS = PressParameters.read(ASSETS);

  private final TrendBorders borders = TrendBorders.read(ASSETS);
  private final DensityReader reader = new DensityReader(T_SCORES);
  private final PictureDescription description = new PictureDescription(TEXTS, REFERENCE, borders);
  private final CauseWords causes = new CauseWords(TEXTS);
  private final Handout handout =
      new Handout(ASSETS, HandoutFigures.read(ASSETS, TEXTS), TEXTS, TEAM);

  static LongStream seeds() {
    return LongStream.range(0, LIVES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hasNothingAbsurd(long seed) {
    CrowdedLives lives = new CrowdedLives(seed);
    Scenario scenario = lives.next();
    double[] ages = {10, lives.age(), 100};
    ExploredLife life = EXPLORER.explore(scenario, () -> false).orElseThrow();
    checkTable(life);
    for (double age : ages) {
      assertThat(words(life, age)).allSatisfy(EveryAllowedLifeTest::checkWords);
      if (seed % DRAWN == 0) {
        checkDrawn(life, age);
      }
    }
  }

  private static void checkTable(ExploredLife life) {
    HoneycombStructure structure = new HoneycombStructure(life.honeycomb(), STRENGTH);
    String table = new LifeCsv(T_SCORES).table(life.life(), EVERY_MONTHS, structure);
    List<String[]> lines = Stream.of(table.split("\r\n")).map(line -> line.split(",", -1)).toList();
    String[] header = lines.get(0);
    for (String[] cells : lines.subList(1, lines.size())) {
      for (int column = 0; column < cells.length; column++) {
        checkCell(header[column], cells[column], cells[0]);
      }
    }
  }

  private static void checkCell(String column, String cell, String age) {
    if (cell.isEmpty()) {
      assertThat(column).as("may be empty").matches("t_score_.*|tb_sp_um|strength_relative");
      return;
    }
    double value = Double.parseDouble(cell);
    if (column.startsWith("t_score")) {
      assertThat(value).as("%s at %s", column, age).isBetween(-12.0, 12.0);
    } else {
      assertThat(value).as("%s at %s", column, age).isBetween(0.0, most(column));
    }
  }

  private static double most(String column) {
    if (column.equals("strength_relative")) {
      return 20;
    }
    boolean share = column.matches("trabecular_bv.*|struts_cut.*|.*at_work_percent");
    return share ? 100 : column.endsWith("_um") ? 10_000 : 2_500;
  }

  private List<String> words(ExploredLife life, double age) {
    List<String> said = new ArrayList<>();
    PictureFacts facts = PictureFacts.of(reader, life.counterfactuals(), life.honeycomb(), age);
    said.add(description.paragraph(facts, Optional.empty()));
    for (boolean plain : new boolean[] {true, false}) {
      said.add(new BankWords(TEXTS, borders, plain).line(BoneBank.at(life.life(), age)));
    }
    for (Cause cause : life.causes().at(age)) {
      said.add(causes.name(cause, life.scenario(), age) + ". " + causes.sentence(cause));
    }
    said.addAll(new TreatmentWords(TEXTS).of(life.counterfactuals().treatment()));
    return said;
  }

  private static void checkWords(String said) {
    assertThat(said).doesNotContain("NaN", "∞", "Infinity", "{").doesNotContainPattern("\\d{5}");
  }

  private void checkDrawn(ExploredLife life, double age) {
    int[] argb = new int[SIZE.pixels()];
    new HoneycombPicture(life.honeycomb().lattice(), SIZE, BoneTheme.NATURAL, TEAM)
        .draw(life.honeycomb().at(age), WorkShown.CELLS, argb);
    assertThat(Arrays.stream(argb).filter(pixel -> pixel == 0).count()).as("unpainted").isZero();
    HandoutPage page = handout.of(new Now(life, age), Adviser.US);
    assertThat(page.pdf()).isNotEmpty();
    assertThat(page.words()).doesNotContain("NaN", "∞", "Infinity", "{");
    PressComparison.of(life.honeycomb(), age, PRESS).ifPresent(EveryAllowedLifeTest::checkPress);
  }

  private static void checkPress(PressComparison found) {
    List<ToDoubleFunction<PressComparison>> shares =
        List.of(
            PressComparison::volume,
            PressComparison::stiffness,
            PressComparison::strength,
            PressComparison::thinned,
            PressComparison::cut,
            pressed -> pressed.byDensity(STRENGTH));
    assertThat(shares)
        .allSatisfy(share -> assertThat(share.applyAsDouble(found)).isBetween(0.0, 20.0));
    assertThat(found.exponent().strength()).isBetween(0.0, 20.0);
  }
}
