// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.trabecula.density.SkeletalSite;
import org.trabecula.density.TScores;
import org.trabecula.remodelling.LifePoint;

/**
 * One column of the life table.
 *
 * @param header its name, with the unit
 * @param value its value in a row; NaN leaves the cell empty
 */
record LifeColumn(String header, ToDoubleFunction<LifeRow> value) {
  private static final double PERCENT = 100;
  private static final String AGE = "age_years";

  /** All columns, in the order that files promise. */
  static List<LifeColumn> all(TScores tScores) {
    List<LifeColumn> columns = new ArrayList<>();
    columns.addAll(density());
    columns.addAll(tScores(tScores));
    columns.addAll(hormones());
    columns.addAll(cells());
    columns.addAll(turnover());
    columns.addAll(depths());
    columns.addAll(structure());
    return columns;
  }

  /** Columns that are counted over many people: densities, T-scores, cells and turnover. */
  static List<LifeColumn> thatDifferBetweenPeople(TScores tScores) {
    List<LifeColumn> columns = new ArrayList<>();
    density().stream().filter(column -> !column.header().equals(AGE)).forEach(columns::add);
    columns.addAll(tScores(tScores));
    columns.addAll(cells());
    columns.addAll(turnover());
    return columns;
  }

  private static List<LifeColumn> density() {
    return List.of(
        point(AGE, LifePoint::age),
        point("bmd_lumbar_spine_g_cm2", LifePoint::lumbarSpineBmd),
        point("bmd_total_hip_g_cm2", LifePoint::totalHipBmd),
        point("bmd_femoral_neck_g_cm2", LifePoint::femoralNeckBmd),
        point("bmd_lumbar_spine_scan_g_cm2", LifePoint::lumbarSpineScanBmd));
  }

  private static List<LifeColumn> tScores(TScores tScores) {
    return List.of(
        tScore("t_score_lumbar_spine", SkeletalSite.LUMBAR_SPINE, tScores),
        tScore("t_score_total_hip", SkeletalSite.TOTAL_HIP, tScores),
        tScore("t_score_femoral_neck", SkeletalSite.FEMORAL_NECK, tScores));
  }

  private static List<LifeColumn> hormones() {
    return List.of(
        point("estrogen_relative", LifePoint::estrogen),
        point("pth_relative", LifePoint::pth),
        point("blood_calcium_relative", LifePoint::bloodCalcium),
        point("calcium_absorbed_mg_per_day", LifePoint::calciumAbsorbed));
  }

  private static List<LifeColumn> cells() {
    return List.of(
        point("osteoclasts_relative", LifePoint::osteoclasts),
        point("osteoblasts_relative", LifePoint::osteoblasts));
  }

  private static List<LifeColumn> turnover() {
    return List.of(
        point("resorption_percent_per_year", point -> PERCENT * point.resorption()),
        point("formation_percent_per_year", point -> PERCENT * point.formation()),
        point("activation_frequency_per_year", LifePoint::activationFrequency));
  }

  private static List<LifeColumn> depths() {
    return List.of(
        point("erosion_depth_um", LifePoint::erosionDepth),
        point("wall_thickness_um", LifePoint::wallThickness));
  }

  private static List<LifeColumn> structure() {
    return List.of(
        structure("trabecular_bv_tv_percent", StructureRow::boneVolumeFraction),
        structure("tb_th_um", StructureRow::trabecularThickness),
        structure("tb_n_per_mm", StructureRow::trabecularNumber),
        structure("tb_sp_um", StructureRow::trabecularSeparation),
        structure("struts_cut_percent", StructureRow::strutsCut),
        structure("strength_relative", StructureRow::strength),
        structure("honeycomb_activation_frequency_per_year", StructureRow::activationFrequency),
        structure("honeycomb_surface_at_work_percent", StructureRow::surfaceAtWork));
  }

  private static LifeColumn point(String header, ToDoubleFunction<LifePoint> value) {
    return new LifeColumn(header, row -> value.applyAsDouble(row.point()));
  }

  private static LifeColumn structure(String header, ToDoubleFunction<StructureRow> value) {
    return new LifeColumn(header, row -> value.applyAsDouble(row.structure()));
  }

  private static LifeColumn tScore(String header, SkeletalSite site, TScores tScores) {
    return new LifeColumn(
        header,
        row -> {
          OptionalDouble tScore = tScores.at(site, row.scenario(), row.point());
          return tScore.orElse(Double.NaN);
        });
  }
}
