// SPDX-License-Identifier: MIT
package org.trabecula.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;

/** The bibliography holds the works that assets and pages name, and no others. */
class BibliographyUseTest {
  private static final Path ASSETS = Path.of("assets");

  /** The places that name works by their keys. */
  private static final Set<String> PLACES = Set.of("reference", "works");

  @Test
  void holdsEveryWorkThatIsNamedAndNoOther() throws IOException {
    Set<String> held =
        Bibliography.read(new AssetReader()).sources().stream()
            .map(Source::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> used = named();
    used.addAll(inProgram(held));
    assertThat(held).hasSizeGreaterThan(50).isEqualTo(used);
  }

  /** Those of some works that a page of the program lists by itself. */
  private static Set<String> inProgram(Set<String> works) throws IOException {
    StringBuilder program = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        program.append(Files.readString(file));
      }
    }
    return works.stream()
        .filter(work -> program.indexOf('"' + work + '"') >= 0)
        .collect(Collectors.toSet());
  }

  private static Set<String> named() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ASSETS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        collect("", JsonParser.parseString(Files.readString(file)), named);
      }
    }
    return named;
  }

  private static void collect(String place, JsonElement element, Set<String> named) {
    if (element.isJsonObject()) {
      for (Map.Entry<String, JsonElement> entry : element.getAsJsonObject().entrySet()) {
        collect(entry.getKey(), entry.getValue(), named);
      }
    } else if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(member -> collect(place, member, named));
    } else if (PLACES.contains(place)) {
      named.add(element.getAsString());
    }
  }
}
