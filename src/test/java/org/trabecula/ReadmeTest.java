// SPDX-License-Identifier: MIT
package org.trabecula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says is there. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<String> links =
        LINK.matcher(Files.readString(README)).results().map(link -> link.group(1)).toList();
    assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(Path.of(link)).exists());
  }

  @Test
  void itLeadsToTheImplementationNotes() throws IOException {
    assertThat(Files.readString(README)).contains("](src/site/markdown/implementation-notes.md)");
  }

  @Test
  void itIsShort() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(120);
  }
}
