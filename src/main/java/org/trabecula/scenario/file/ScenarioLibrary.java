// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.List;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

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

  /** The lives that come with the program, with their titles in the language of {@code texts}. */
  public static ScenarioLibrary load(AssetReader assets, Texts texts) {
    Index index = assets.json(FOLDER + "index.json", Index.class);
    return new ScenarioLibrary(
        index.lives().stream().map(name -> life(assets, texts, FOLDER, name)).toList());
  }

  /**
   * A life that comes with the program, with its title in the language of {@code texts}.
   *
   * @param folder of its file
   * @param name of its file, without the ending
   */
  public static Scenario life(AssetReader assets, Texts texts, String folder, String name) {
    String file = folder + name + ScenarioFile.ENDING;
    try {
      Scenario life = ScenarioFile.read(file, assets.bytes(file)).scenario();
      return life.withTitle(texts.get("life." + name + ".title"));
    } catch (ScenarioFileException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** What the list of the ready-made lives holds: the names of their files, in order. */
  private record Index(List<String> lives) {}
}
