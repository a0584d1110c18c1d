// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.Texts;

/**
 * The ready-made pairs, in the order in which they are offered.
 *
 * @param pairs no two have the same name
 */
public record PairLibrary(List<ReadyPair> pairs) {
  private static final String FOLDER = "pairs/";

  public PairLibrary {
    pairs = List.copyOf(pairs);
  }

  /** The pairs that come with the program, with titles in the language of {@code texts}. */
  public static PairLibrary load(AssetReader assets, Texts texts) {
    Index index = assets.json(FOLDER + "index.json", Index.class);
    return new PairLibrary(
        index.pairs().stream().map(entry -> pair(assets, texts, entry)).toList());
  }

  /** The ready-made pair that these lives are, on whichever sides. */
  public Optional<ReadyPair> find(LifePair lives) {
    return pairs.stream()
        .filter(pair -> pair.lives().equals(lives) || pair.lives().equals(lives.swapped()))
        .findFirst();
  }

  /** All lives whose titles came with the program: the ready-made ones, and those of the pairs. */
  public List<Scenario> lives(ScenarioLibrary readyMade) {
    return Stream.concat(
            readyMade.lives().stream(),
            pairs.stream().flatMap(pair -> Stream.of(pair.lives().left(), pair.lives().right())))
        .toList();
  }

  private static ReadyPair pair(AssetReader assets, Texts texts, Entry entry) {
    Scenario left = ScenarioLibrary.life(assets, texts, FOLDER, entry.name() + "-left");
    Scenario right = ScenarioLibrary.life(assets, texts, FOLDER, entry.name() + "-right");
    return new ReadyPair(entry.name(), entry.differsBy(), new LifePair(left, right));
  }

  /** What the list of the pairs holds: what each differs by; its lives are files of its name. */
  private record Index(List<Entry> pairs) {}

  private record Entry(String name, List<String> differsBy) {}
}
