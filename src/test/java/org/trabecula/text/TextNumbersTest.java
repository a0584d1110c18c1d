// SPDX-License-Identifier: MIT
package org.trabecula.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No sentence holds a number of its own: what was measured stands in a parameter, with its evidence
 * and source, and fills a place of the sentence.
 */
class TextNumbersTest {
  private static final Path FOLDER = Path.of("assets/text");
  private static final Pattern ENTRY = Pattern.compile("^\\s*([^#!\\s=]+)\\s*=\\s*(.*)$");
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\p{Nd}|[¼½¾⅓⅔]|(?i)\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
              + "|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|twice|double|half"
              + "|halves|third|thirds|quarter|quarters)\\b");

  /**
   * A number that is no fact about people or bone.
   *
   * @param keys how the keys begin under which it may stand
   * @param number as it is written there
   * @param reason why it is no fact
   */
  private record NoFact(String keys, String number, String reason) {
    String without(String key, String text) {
      return key.startsWith(keys) ? text.replace(number, "") : text;
    }

    boolean serves(Map.Entry<String, String> entry) {
      return !without(entry.getKey(), entry.getValue()).equals(entry.getValue());
    }
  }

  private static final List<NoFact> NO_FACTS =
      List.of(
          new NoFact("tools.whole", "(0)", "the name of a key"),
          new NoFact("compare.look.whole", "(0)", "the name of a key"),
          new NoFact("lesson.spine.medicine", "1,000", "the group of which a part is told"),
          new NoFact("lesson.spine.training", "100", "the group of which a part is told"),
          new NoFact("topBar.present.name", "F5", "the name of a key"),
          new NoFact("topBar.fullScreen.name", "F11", "the name of a key"),
          new NoFact("explanation.effect.", "1,000", "all there is, of which a part is told"),
          new NoFact("steroids.", "1,000", "all there is, of which a part is told"),
          new NoFact("bank.", "1,000", "all there is, of which a part is told"),
          new NoFact("bank.balance", "100", "all there is, of which a part is told"),
          new NoFact("curve.hint", "100%", "all there is at the peak"),
          new NoFact("why.hint", "1,000", "all there is, of which a part is told"),
          new NoFact("describe.", "100", "the group of which a part is told"),
          new NoFact("describe.trend.", "1,000", "all there is, of which a part is told"),
          new NoFact("density.cut", "100", "the group of which a part is told"),
          new NoFact("compare.struts.", "100", "the group of which a part is told"),
          new NoFact("help.fewerFalls.", "100", "the group of which a part is told"),
          new NoFact("medicine.", "1,000", "the group of which a part is told"),
          new NoFact("medicine.harms.", "10,000", "the group of which a part is told"),
          new NoFact("people.", "100", "the group of which a part is told"),
          new NoFact("protection.", "100", "the group of which a part is told"),
          new NoFact("rhythm.", "100", "all there is, of which a part is told"),
          new NoFact("curve.name", "from 10 to 100", "the ends of the axis"),
          new NoFact("curve.people.", "80 of 100", "the share that the band is drawn for"),
          new NoFact("timeline.speed.", "1×", "how fast the program plays"),
          new NoFact("timeline.speed.", "2×", "how fast the program plays"),
          new NoFact("timeline.speed.", "4×", "how fast the program plays"),
          new NoFact("timeline.slider.help", "ten years", "what keys do"),
          new NoFact("command.window.text.help", "100 to 200", "what the option takes"),
          new NoFact("command.life.every.help", "1 unless", "what the option takes"),
          new NoFact("command.life.people.help", "10, 50 and 90 of 100", "what is counted"),
          new NoFact("command.life.seed.help", "1 unless", "what the option takes"),
          new NoFact("command.picture.width.help", "900 unless", "what the option takes"),
          new NoFact("command.picture.height.help", "600 unless", "what the option takes"),
          new NoFact("command.picture.every.help", "5 unless", "what the option takes"),
          new NoFact("command.press.description", "at 30", "the age that is compared with"),
          new NoFact("command.press.out.exponent", "of 30", "the age that is compared with"),
          new NoFact("press.lesson.", "half", "how the two bones of the press are told apart"),
          new NoFact("command.press.out.stiffness", "10 to 30 %", "how far the press is off"),
          new NoFact("press.lesson.none", "at 30", "the age that is compared with"),
          new NoFact("design.span.refused", "from 10 to 100", "what the field takes"),
          new NoFact("evidence.", "half-width", "the unit in which the report counts"),
          new NoFact("evidence.total.near", "up to 2", "where the report draws its line"),
          new NoFact("evidence.closing.", "more than two", "where the report draws its line"),
          new NoFact("plural.forms", "n = 1", "when words take which form"),
          new NoFact("scenario.calcium.milk.less", "1 glass", "counted from the life shown"),
          new NoFact("scenario.calcium.milk.andHalf", "½", "counted from the life shown"));

  @Test
  void everyNumberInASentenceFillsAPlaceOrIsNoFact() throws IOException {
    assertThat(sentences().entrySet())
        .filteredOn(entry -> hasNumber(entry.getKey(), entry.getValue()))
        .as("texts with a number of their own; let a parameter with a source fill it")
        .isEmpty();
  }

  @Test
  void noExceptionIsKeptThatNothingNeeds() throws IOException {
    Map<String, String> sentences = sentences();
    assertThat(NO_FACTS)
        .filteredOn(exception -> sentences.entrySet().stream().noneMatch(exception::serves))
        .isEmpty();
  }

  private static boolean hasNumber(String key, String text) {
    String rest = text;
    for (NoFact exception : NO_FACTS) {
      rest = exception.without(key, rest);
    }
    return NUMBER.matcher(rest).find();
  }

  /** All texts in all languages without their places, by key. */
  private static Map<String, String> sentences() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (Path file : files()) {
      for (String line : Files.readAllLines(file)) {
        Matcher entry = ENTRY.matcher(line);
        if (entry.matches()) {
          found.put(
              entry.group(1) + " of " + FOLDER.relativize(file),
              PLACE.matcher(entry.group(2)).replaceAll(""));
        }
      }
    }
    return found;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).filter(file -> !isOfLives(file)).sorted().toList();
    }
  }

  /** The ages and doses of a title are those of the life that it names. */
  private static boolean isOfLives(Path file) {
    return file.endsWith("lives.properties");
  }
}
