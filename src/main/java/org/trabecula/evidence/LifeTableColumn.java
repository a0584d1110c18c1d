// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trabecula.density.SkeletalSite;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.remodelling.LifePoint;

/**
 * A column of the life table, as files and targets name it.
 *
 * @param name its header in the table, with the unit
 * @param value its value in a row; NaN leaves the cell empty
 */
public record LifeTableColumn(String name, ToDoubleFunction<LifeTableRow> value) {
  private static final double PERCENT = 100;
  private static final String AGE = "age_years";

  private static final List<LifeTableColumn> ALL =
      Stream.of(density(), tScores(), hormones(), cells(), turnover(), depths(), structure())
          .flatMap(List::stream)
          .toList();

  /** All columns, in the order that files promise. */
  public static List<LifeTableColumn> all() {
    return ALL;
  }

  /** Those that are counted over many people: densities, T-scores, cells and turnover. */
  public static List<LifeTableColumn> thatDifferBetweenPeople() {
    return Stream.of(density(), tScores(), cells(), turnover())
        .flatMap(List::stream)
        .filter(column -> !column.name().equals(AGE))
        .toList();
  }

  /** All columns by name. */
  public static Map<String, LifeTableColumn> byName() {
    return ALL.stream().collect(Collectors.toMap(LifeTableColumn::name, Function.identity()));
  }

  private static List<LifeTableColumn> density() {
    return List.of(
        point(AGE, LifePoint::age),
        point("bmd_lumbar_spine_g_cm2", LifePoint::lumbarSpineBmd),
        point("bmd_total_hip_g_cm2", LifePoint::totalHipBmd),
        point("bmd_femoral_neck_g_cm2", LifePoint::femoralNeckBmd),
        point("bmd_lumbar_spine_scan_g_cm2", LifePoint::lumbarSpineScanBmd));
  }

  private static List<LifeTableColumn> tScores() {
    return List.of(
        tScore("t_score_lumbar_spine", SkeletalSite.LUMBAR_SPINE),
        tScore("t_score_total_hip", SkeletalSite.TOTAL_HIP),
        tScore("t_score_femoral_neck", SkeletalSite.FEMORAL_NECK));
  }

  private static List<LifeTableColumn> hormones() {
    return List.of(
        point("estrogen_relative", LifePoint::estrogen),
        point("pth_relative", LifePoint::pth),
        point("blood_calcium_relative", LifePoint::bloodCalcium),
        point("calcium_absorbed_mg_per_day", LifePoint::calciumAbsorbed));
  }

  private static List<LifeTableColumn> cells() {
    return List.of(
        point("osteoclasts_relative", LifePoint::osteoclasts),
        point("osteoblasts_relative", LifePoint::osteoblasts));
  }

  private static List<LifeTableColumn> turnover() {
    return List.of(
        point("resorption_percent_per_year", point -> PERCENT * point.resorption()),
        point("formation_percent_per_year", point -> PERCENT * point.formation()),
        point("activation_frequency_per_year", LifePoint::activationFrequency));
  }

  private static List<LifeTableColumn> depths() {
    return List.of(
        point("erosion_depth_um", LifePoint::erosionDepth),
        point("wall_thickness_um", LifePoint::wallThickness));
  }

  private static List<LifeTableColumn> structure() {
    return List.of(
        structure("trabecular_bv_tv_percent", StructuralIndices::boneVolumeFraction),
        structure("tb_th_um", StructuralIndices::trabecularThickness),
        structure("tb_n_per_mm", StructuralIndices::trabecularNumber),
        structure("tb_sp_um", StructuralIndices::trabecularSeparation),
        structure("struts_cut_percent", StructuralIndices::strutsCut),
        new LifeTableColumn("strength_relative", LifeTableRow::strength),
        new LifeTableColumn(
            "honeycomb_activation_frequency_per_year", LifeTableRow::activationFrequency),
        new LifeTableColumn("honeycomb_surface_at_work_percent", LifeTableRow::surfaceAtWork));
  }

  private static LifeTableColumn point(String name, ToDoubleFunction<LifePoint> quantity) {
    return new LifeTableColumn(name, row -> row.point(quantity));
  }

  private static LifeTableColumn tScore(String name, SkeletalSite site) {
    return new LifeTableColumn(name, row -> row.tScore(site));
  }

  private static LifeTableColumn structure(String name, ToDoubleFunction<StructuralIndices> index) {
    return new LifeTableColumn(name, row -> row.structure(index));
  }
}
