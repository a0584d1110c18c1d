// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.List;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Scenario;

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

  /** The lives that come with the program. */
  public static ScenarioLibrary load(AssetReader assets) {
    Index index = assets.json(FOLDER + "index.json", Index.class);
    return new ScenarioLibrary(
        index.groups().stream().map(group -> group.read(assets)).toList());
  }

  /** All lives, in the order in which they are offered; no two have the same title. */
  public List<Scenario> lives() {
    return groups.stream()
        .flatMap(group -> group.lives().stream())
        .map(ReadyMadeLife::scenario)
        .toList();
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

  /** What the list of the ready-made lives holds. */
  private record Index(List<Group> groups) {}

  /** A group in that list: what it is called there, and the names of its files, in order. */
  private record Group(String name, List<String> lives) {
    LifeGroup read(AssetReader assets) {
      return new LifeGroup(
          name,
          lives.stream().map(each -> new ReadyMadeLife(each, life(assets, FOLDER + each))).toList());
    }
  }
}
