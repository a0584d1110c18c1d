// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.trabecula.density.SkeletalSite;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.remodelling.LifePoint;

/**
 * A column of the life table, as targets name it.
 *
 * @param name its header in the table
 * @param value how it is read off a lived life at an age in years
 */
public record LifeTableColumn(String name, Value value) {
  private static final double PERCENT = 100;
  private static final Map<String, LifeTableColumn> BY_NAME = new LinkedHashMap<>();

  static {
    ofLife("age_years", LifePoint::age);
    ofLife("bmd_lumbar_spine_g_cm2", LifePoint::lumbarSpineBmd);
    ofLife("bmd_total_hip_g_cm2", LifePoint::totalHipBmd);
    ofLife("bmd_femoral_neck_g_cm2", LifePoint::femoralNeckBmd);
    ofLife("bmd_lumbar_spine_scan_g_cm2", LifePoint::lumbarSpineScanBmd);
    ofScore("t_score_lumbar_spine", SkeletalSite.LUMBAR_SPINE);
    ofScore("t_score_total_hip", SkeletalSite.TOTAL_HIP);
    ofScore("t_score_femoral_neck", SkeletalSite.FEMORAL_NECK);
    ofLife("estrogen_relative", LifePoint::estrogen);
    ofLife("pth_relative", LifePoint::pth);
    ofLife("blood_calcium_relative", LifePoint::bloodCalcium);
    ofLife("calcium_absorbed_mg_per_day", LifePoint::calciumAbsorbed);
    ofLife("osteoclasts_relative", LifePoint::osteoclasts);
    ofLife("osteoblasts_relative", LifePoint::osteoblasts);
    ofLife("resorption_percent_per_year", point -> PERCENT * point.resorption());
    ofLife("formation_percent_per_year", point -> PERCENT * point.formation());
    ofLife("activation_frequency_per_year", LifePoint::activationFrequency);
    ofLife("erosion_depth_um", LifePoint::erosionDepth);
    ofLife("wall_thickness_um", LifePoint::wallThickness);
    ofBone("trabecular_bv_tv_percent", StructuralIndices::boneVolumeFraction);
    ofBone("tb_th_um", StructuralIndices::trabecularThickness);
    ofBone("tb_n_per_mm", StructuralIndices::trabecularNumber);
    ofBone("tb_sp_um", StructuralIndices::trabecularSeparation);
    ofBone("struts_cut_percent", StructuralIndices::strutsCut);
    add("strength_relative", LivedLife::strength);
    add("honeycomb_activation_frequency_per_year", LivedLife::honeycombActivationFrequency);
    add(
        "honeycomb_surface_at_work_percent",
        (lived, age) -> PERCENT * lived.surfaceAtWork(age));
  }

  /** All columns by name, in the order of the table. */
  public static Map<String, LifeTableColumn> byName() {
    return Map.copyOf(BY_NAME);
  }

  private static void ofLife(String name, ToDoubleFunction<LifePoint> quantity) {
    add(name, (lived, age) -> lived.life().value(quantity, age));
  }

  private static void ofScore(String name, SkeletalSite site) {
    add(name, (lived, age) -> lived.tScore(site, age));
  }

  private static void ofBone(String name, ToDoubleFunction<StructuralIndices> index) {
    add(name, (lived, age) -> lived.structure(index, age));
  }

  private static void add(String name, Value value) {
    BY_NAME.put(name, new LifeTableColumn(name, value));
  }

  /** How a column is read. */
  @FunctionalInterface
  public interface Value {
    /** The value at an age in years; NaN where the table has an empty cell. */
    double at(LivedLife lived, double age);
  }
}
