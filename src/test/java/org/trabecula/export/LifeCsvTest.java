// SPDX-License-Identifier: MIT
package org.trabecula.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class LifeCsvTest {
  private static final String HEADER =
      "age_years,bmd_lumbar_spine_g_cm2,bmd_total_hip_g_cm2,bmd_femoral_neck_g_cm2,"
          + "bmd_lumbar_spine_scan_g_cm2,t_score_lumbar_spine,t_score_total_hip,"
          + "t_score_femoral_neck,estrogen_relative,pth_relative,blood_calcium_relative,"
          + "calcium_absorbed_mg_per_day,osteoclasts_relative,osteoblasts_relative,"
          + "resorption_percent_per_year,formation_percent_per_year,"
          + "activation_frequency_per_year,erosion_depth_um,wall_thickness_um,"
          + "trabecular_bv_tv_percent,tb_th_um,tb_n_per_mm,tb_sp_um,struts_cut_percent,"
          + "strength_relative,honeycomb_activation_frequency_per_year,"
          + "honeycomb_surface_at_work_percent";

  private final AssetReader assets = new AssetReader();
  private final LifeCsv csv = new LifeCsv(new TScores(DensityReference.read(assets)));
  private final Life life =
      new LifeSimulator(RemodellingParameters.read(assets))
          .simulate(Scenario.ordinary("woman", Sex.FEMALE));

  @Test
  void hasThePromisedColumnsInThePromisedOrder() {
    assertThat(rows(12).get(0)).isEqualTo(HEADER);
  }

  @Test
  void hasARowForEveryMonthFromTenToAHundred() {
    List<String> rows = rows(1);
    assertThat(rows).hasSize(1 + 90 * 12 + 1);
    assertThat(rows.get(1)).startsWith("10,0.");
    assertThat(rows.get(2)).startsWith("10.0833,");
    assertThat(rows.get(rows.size() - 1)).startsWith("100,");
  }

  @Test
  void everyRowHasEveryCellAndEndsAsTheStandardSays() {
    String table = csv.table(life, 7, StructureOverLife.UNKNOWN);
    assertThat(table).endsWith("\r\n").doesNotContain("NaN", "Infinity", "E-");
    assertThat(table.split("\r\n")).allMatch(row -> row.split(",", -1).length == 27);
  }

  @Test
  void rowsAreTheSameHoweverFewAreAskedFor() {
    List<String> monthly = rows(1);
    List<String> yearly = rows(12);
    assertThat(yearly.subList(1, yearly.size()))
        .isEqualTo(
            IntStream.iterate(1, row -> row < monthly.size(), row -> row + 12)
                .mapToObj(monthly::get)
                .toList());
  }

  @Test
  void tScoresStartWithMenopause() {
    List<String> monthly = rows(1);
    assertThat(cell(monthly, 50.5, 6)).isEmpty();
    assertThat(cell(monthly, 51, 6)).isNotEmpty();
    assertThat(cell(monthly, 50.5, 7)).isEmpty();
    assertThat(cell(monthly, 51, 7)).isNotEmpty();
  }

  @Test
  void takesTheStructureFromTheHoneycomb() {
    StructureOverLife structure =
        age ->
            new StructureRow(
                new StructuralIndices(age / 10, 150, 1.2, 600, 0), Double.NaN, 0.3, 16);
    String row = csv.table(life, 12, structure).split("\r\n")[13];
    assertThat(row).startsWith("22,").endsWith(",2.2,150,1.2,600,0,,0.3,16");
  }

  @Test
  void refusesLessThanAMonthBetweenRows() {
    assertThatThrownBy(() -> csv.table(life, 0, StructureOverLife.UNKNOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 months between rows are less than 1");
  }

  private List<String> rows(int everyMonths) {
    return List.of(csv.table(life, everyMonths, StructureOverLife.UNKNOWN).split("\r\n"));
  }

  private static String cell(List<String> monthly, double age, int column) {
    return monthly.get(1 + (int) Math.round((age - 10) * 12)).split(",", -1)[column];
  }
}
