// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.List;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

/**
 * The ready-made lives, grouped by what they are about.
 *
 * @param groups in the order in which they are offered
 */
public record ScenarioLibrary(List<LifeGroup> groups) {
  private static final String FOLDER = "scenarios/";

  public ScenarioLibrary {
    groups = List.copyOf(groups);
  }

  /** The lives that come with the program, with their titles in the language of {@code texts}. */
  public static ScenarioLibrary load(AssetReader assets, Texts texts) {
    Index index = assets.json(FOLDER + "index.json", Index.class);
    return new ScenarioLibrary(
        index.groups().stream().map(group -> group.read(assets, texts)).toList());
  }

  /** All lives, in the order in which they are offered; no two have the same title. */
  public List<Scenario> lives() {
    return groups.stream()
        .flatMap(group -> group.lives().stream())
        .map(ReadyMadeLife::scenario)
        .toList();
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

  /** What the list of the ready-made lives holds. */
  private record Index(List<Group> groups) {}

  /** A group in that list: what it is called there, and the names of its files, in order. */
  private record Group(String name, List<String> lives) {
    LifeGroup read(AssetReader assets, Texts texts) {
      return new LifeGroup(
          name, lives.stream().map(each -> readyMade(assets, texts, each)).toList());
    }

    private static ReadyMadeLife readyMade(AssetReader assets, Texts texts, String name) {
      return new ReadyMadeLife(name, life(assets, texts, FOLDER, name));
    }
  }
}
