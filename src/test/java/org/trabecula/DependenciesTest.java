// SPDX-License-Identifier: MIT
package org.trabecula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of dependencies says what the build uses. */
class DependenciesTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "\\s*<version>([^<]+)</version>");

  private static final Pattern PROPERTY = Pattern.compile("<([\\w.]+)>([^<>]+)</\\1>");
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| `([^`]+)` \\| ([^|]+) \\| [^|]{10,} \\| [^|]{3,} \\|$", Pattern.MULTILINE);

  @Test
  void eachLibraryHasItsVersionsItsReasonAndItsLicence() throws IOException {
    Map<String, String> table = new LinkedHashMap<>();
    ROW.matcher(Files.readString(Path.of("src/site/markdown/dependencies.md")))
        .results()
        .forEach(row -> table.put(row.group(1), row.group(2)));
    String build = Files.readString(Path.of("pom.xml"));
    List<MatchResult> used = DEPENDENCY.matcher(build).results().toList();
    assertThat(used).extracting(match -> match.group(1)).hasSizeGreaterThan(10);
    assertThat(table)
        .containsOnlyKeys(used.stream().map(match -> match.group(1)).toArray(String[]::new));
    assertThat(used)
        .allSatisfy(
            match ->
                assertThat(table.get(match.group(1)))
                    .as(match.group(1))
                    .contains(versions(build, match.group(2))));
  }

  /** A property has one value for each line of Java. */
  private static List<String> versions(String build, String version) {
    if (!version.startsWith("${")) {
      return List.of(version);
    }
    String name = version.substring(2, version.length() - 1);
    List<String> values = new ArrayList<>();
    PROPERTY
        .matcher(build)
        .results()
        .filter(property -> property.group(1).equals(name))
        .forEach(property -> values.add(property.group(2)));
    assertThat(values).as(name).isNotEmpty();
    return values;
  }
}
