// SPDX-License-Identifier: MIT
package org.trabecula.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the files of words must hold, read as the files they are in the sources. */
class TextFilesTest {
  private static final Path FOLDER = Path.of("assets/text");
  private static final Path INDEX = FOLDER.resolve("languages.properties");
  private static final Pattern ENTRY = Pattern.compile("^\\s*([^#!\\s][^=]*?)\\s*=\\s*(.*)$");

  /** Words that frighten, and that the program never uses. */
  private static final List<String> FORBIDDEN =
      List.of("crumbl", "brittle", "hump", "victim", "time bomb", "silent thief", "destroy");

  /** A quoted key, or the beginning of one that ends in a dot. */
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");

  private static final Pattern ASKED =
      Pattern.compile("\\btexts?(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");

  @Test
  void everyFileIsOneOfTheSubjects() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(files.filter(Files::isRegularFile).filter(file -> !file.equals(INDEX)))
          .allSatisfy(
              file ->
                  assertThat(Texts.SUBJECTS)
                      .contains(file.getFileName().toString().replaceAll("\\.properties$", "")));
    }
  }

  @Test
  void aKeyStandsInOneFileOnce() throws IOException {
    Map<String, String> places = new HashMap<>();
    for (String subject : Texts.SUBJECTS) {
      for (String key : keys(FOLDER.resolve(subject + ".properties"))) {
        String earlier = places.put(key, subject);
        assertThat(earlier).as("%s, which also stands in %s.properties", key, subject).isNull();
      }
    }
  }

  @Test
  void noTextIsEmptyAndEveryPatternCanBeRead() {
    Texts texts = Texts.english();
    Object[] arguments = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    assertThat(texts.keys())
        .allSatisfy(key -> assertThat(texts.get(key, arguments)).as(key).isNotBlank());
  }

  @Test
  void noTextFrightens() {
    Texts texts = Texts.english();
    Object[] arguments = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    assertThat(texts.keys())
        .allSatisfy(
            key ->
                assertThat(FORBIDDEN)
                    .as(key)
                    .noneMatch(
                        word -> texts.get(key, arguments).toLowerCase(Locale.ROOT).contains(word)));
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    List<String> literals = new ArrayList<>();
    for (String source : List.of("src/main/java", "assets")) {
      LITERAL
          .matcher(sources(Path.of(source)))
          .results()
          .forEach(found -> literals.add(found.group(1)));
    }
    assertThat(Texts.english().keys())
        .filteredOn(key -> literals.stream().noneMatch(literal -> uses(literal, key)))
        .as("keys that neither the program nor its data mention")
        .isEmpty();
  }

  @Test
  void everyKeyThatIsAskedForExists() throws IOException {
    Texts texts = Texts.english();
    List<String> asked =
        ASKED
            .matcher(sources(Path.of("src/main/java")))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(asked).allSatisfy(key -> assertThat(texts.has(key)).as(key).isTrue());
  }

  /** Some keys are made of a stem, which names the element, and the attribute. */
  private static boolean uses(String literal, String key) {
    String stem = literal.endsWith(".") ? literal : literal + ".";
    return key.equals(literal) || literal.contains(".") && key.startsWith(stem);
  }

  private static List<String> keys(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(ENTRY::matcher)
        .filter(Matcher::matches)
        .map(entry -> entry.group(1))
        .toList();
  }

  private static String sources(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(TextFilesTest::isSource).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".java") || file.toString().endsWith(".json");
  }
}
