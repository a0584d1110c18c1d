// SPDX-License-Identifier: MIT
package org.trabecula.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Labels, tooltips, names of axes and notices are too short for a grade: they use the words of a
 * list, on which every word is plain or is explained where it stands.
 */
class LabelWordsTest {
  private static final Path LIST = Path.of("src/test/resources/org/trabecula/text/label-words.txt");
  private static final Texts TEXTS = Texts.english();
  private static final Object[] NUMBERS = new Object[12];
  private static final Pattern WORD = Pattern.compile("[\\p{L}µ][\\p{L}µ’'-]*");
  private static final Pattern SENTENCE = Pattern.compile("[.!?:]$");

  /** Terms that stand in a label only together with what explains them. */
  private static final Map<String, List<String>> EXPLAINED =
      Map.of(
          "pth", List.of("hormone", "glands", "parathyroid"),
          "bmi", List.of("weight", "height"),
          "progestin", List.of("hormone"),
          "prednisone", List.of("tablet", "mg", "taken"),
          "osteoclasts", List.of("removing"),
          "osteoblasts", List.of("building"),
          "osteopenia", List.of("low bone density"),
          "nausea", List.of("feeling sick"),
          "coeliac", List.of("disease", "gut", "found"));

  static {
    Arrays.fill(NUMBERS, 12);
  }

  @Test
  void everyWordOfALabelIsOnTheList() throws IOException {
    Set<String> allowed = new HashSet<>(Files.readAllLines(LIST));
    Map<String, String> unknown = new TreeMap<>();
    labels()
        .forEach(
            (key, label) ->
                words(label).stream()
                    .filter(word -> !allowed.contains(word))
                    .forEach(word -> unknown.put(word, key)));
    assertThat(unknown).as("words of labels that nobody has judged to be plain").isEmpty();
  }

  @Test
  void noWordIsKeptOnTheListThatNoLabelUses() throws IOException {
    Set<String> used = new HashSet<>();
    labels().values().forEach(label -> used.addAll(words(label)));
    assertThat(Files.readAllLines(LIST)).isSorted().doesNotHaveDuplicates().isSubsetOf(used);
  }

  @Test
  void aTermOfArtIsExplainedInTheLabelInWhichItStands() {
    EXPLAINED.forEach(
        (term, explanations) ->
            assertThat(labels().entrySet())
                .filteredOn(label -> words(label.getValue()).contains(term))
                .filteredOn(label -> !isShort(label.getKey()))
                .as(term)
                .isNotEmpty()
                .allSatisfy(
                    label ->
                        assertThat(explanations)
                            .as("%s", label)
                            .anyMatch(label.getValue().toLowerCase(Locale.ROOT)::contains)));
  }

  /** Within a drawing, and in titles that are made of what is set, there is no room for more. */
  private static boolean isShort(String key) {
    return key.matches("loop\\.signal|lives\\.made\\..*|rhythm\\..*");
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new TreeMap<>();
    for (String key : TEXTS.keys()) {
      String text = TEXTS.get(key, NUMBERS);
      if (!key.matches("(command|evidence|plural|language|list)\\..*")
          && !SENTENCE.matcher(text.strip()).find()) {
        labels.put(key, text);
      }
    }
    return labels;
  }

  private static List<String> words(String label) {
    return WORD.matcher(label)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }
}
