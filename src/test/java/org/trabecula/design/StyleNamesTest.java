// SPDX-License-Identifier: MIT
package org.trabecula.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names by which Java speaks of looks are those of the stylesheets. */
class StyleNamesTest {
  /** A style class that a view gives a node, with all names in the call. */
  private static final Pattern GIVEN =
      Pattern.compile("getStyleClass\\(\\)\\s*\\.(?:add|addAll|setAll)\\(([^;]*)\\);");

  private static final Pattern WRITTEN = Pattern.compile("\"([a-z][a-z0-9-]*)\"");
  private static final Pattern RULE = Pattern.compile("\\.([a-z][a-z0-9-]*)");

  /** Without looks: tests find a node by them. */
  private static final Set<String> HANDLES =
      Set.of(
          "curve-band",
          "curve-without-harm-name",
          "loop-picture",
          "mark-name",
          "pth-day",
          "score-number",
          "speed-choice",
          "way-to-help");

  private final Set<String> rules =
      texts("assets/styles", ".css").flatMap(css -> found(RULE, css)).collect(Collectors.toSet());

  @Test
  void everySharedStyleHasARule() {
    assertThat(rules).contains("card").hasSizeGreaterThan(100);
    assertThat(StyleClass.values())
        .allSatisfy(style -> assertThat(rules).contains(style.cssName()));
  }

  @Test
  void everyNameOfAViewHasARule() {
    List<String> names = names();
    assertThat(names).hasSizeGreaterThan(100);
    assertThat(names).allSatisfy(name -> assertThat(rules).anyMatch(isRuleFor(name)));
  }

  @Test
  void aHandleForTestsIsStillGivenAndHasNoRule() {
    assertThat(given()).containsAll(HANDLES);
    assertThat(HANDLES).doesNotContainAnyElementsOf(rules);
  }

  /** A name that ends in a hyphen is the beginning of several. */
  private static Predicate<String> isRuleFor(String name) {
    return rule -> name.endsWith("-") ? rule.startsWith(name) : rule.equals(name);
  }

  private static List<String> names() {
    return given().stream().filter(name -> !HANDLES.contains(name)).toList();
  }

  private static Set<String> given() {
    return texts("src/main/java", ".java")
        .flatMap(java -> found(GIVEN, java))
        .flatMap(call -> found(WRITTEN, call))
        .collect(Collectors.toSet());
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult hit) -> hit.group(1));
  }

  private static Stream<String> texts(String folder, String ending) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(StyleNamesTest::text)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
