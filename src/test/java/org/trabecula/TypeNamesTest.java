// SPDX-License-Identifier: MIT
package org.trabecula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the program's types are called. */
class TypeNamesTest {
  private static final Path PROGRAM = Path.of("src/main/java");

  @Test
  void noTwoTypesShareAName() throws IOException {
    try (Stream<Path> files = Files.walk(PROGRAM)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
              .toList();
      assertThat(names).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }
  }
}
