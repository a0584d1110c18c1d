// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.List;
import org.trabecula.asset.AssetReader;
import org.trabecula.balance.TrendBorders;
import org.trabecula.comparison.PairLibrary;
import org.trabecula.density.DensityReference;
import org.trabecula.help.HelpFigures;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.Texts;
import org.trabecula.treatment.Pharmacopoeia;
import org.trabecula.treatment.TakenCourses;

/**
 * The figures behind the words of the page to take away.
 *
 * @param density the young adults with whom density is compared
 * @param trend from which change on bone goes up or down
 * @param help what helps, and the works that say so
 * @param taken for how long medicines are taken
 * @param medicines what is told of them
 * @param readyMade the lives whose titles came with the program
 */
public record HandoutFigures(
    DensityReference density,
    TrendBorders trend,
    HelpFigures help,
    TakenCourses taken,
    Pharmacopoeia medicines,
    List<Scenario> readyMade) {
  public HandoutFigures {
    readyMade = List.copyOf(readyMade);
  }

  /**
   * Reads the program's own figures, and its lives with titles in the language of {@code texts}.
   */
  public static HandoutFigures read(AssetReader assets, Texts texts) {
    return new HandoutFigures(
        DensityReference.read(assets),
        TrendBorders.read(assets),
        HelpFigures.read(assets),
        TakenCourses.read(assets),
        Pharmacopoeia.read(assets),
        PairLibrary.load(assets, texts).lives(ScenarioLibrary.load(assets, texts)));
  }
}
