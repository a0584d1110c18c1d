// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.stream.Stream;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

/**
 * Ready-made lives of every kind, for tests that live each of them: their number stays as it is
 * when the program offers more.
 */
public final class LongKnownLives {
  private LongKnownLives() {}

  public static Stream<Scenario> all() {
    AssetReader assets = new AssetReader();
    return Stream.of(
            "ordinary-woman",
            "ordinary-man",
            "early-menopause",
            "ovaries-removed",
            "anna",
            "steroids-for-life",
            "steroids-man",
            "little-calcium",
            "low-vitamin-d",
            "smoking",
            "overactive-thyroid",
            "bed-rest",
            "active",
            "hormone-therapy",
            "alendronate",
            "denosumab-stopped",
            "denosumab-then-alendronate",
            "teriparatide-then-alendronate",
            "romosozumab-then-denosumab")
        .map(name -> ScenarioLibrary.life(assets, Texts.english(), "scenarios/", name));
  }
}
