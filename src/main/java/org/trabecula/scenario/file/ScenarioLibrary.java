// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.List;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Scenario;

/**
 * The ready-made lives, in the order in which they are offered.
 *
 * @param lives the lives; no two have the same title
 */
public record ScenarioLibrary(List<Scenario> lives) {
  private static final String FOLDER = "scenarios/";

  public ScenarioLibrary {
    lives = List.copyOf(lives);
  }

  /** The lives that come with the program. */
  public static ScenarioLibrary load(AssetReader assets) {
    Index index = assets.json(FOLDER + "index.json", Index.class);
    return new ScenarioLibrary(index.lives().stream().map(name -> life(assets, FOLDER + name)).toList());
  }

  /**
   * A life that comes with the program.
   *
   * @param name its file's folder and name, without the ending
   */
  public static Scenario life(AssetReader assets, String name) {
    String file = name + ScenarioFile.ENDING;
    try {
      return ScenarioFile.read(file, assets.bytes(file)).scenario();
    } catch (ScenarioFileException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** What the list of the ready-made lives holds: the names of their files, in order. */
  private record Index(List<String> lives) {}
}
