// SPDX-License-Identifier: MIT
package org.trabecula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the implementation notes say is there. */
class ImplementationNotesTest {
  private static final Path PROGRAM = Path.of("src/main/java/org/trabecula");
  private static final Path NOTES = Path.of("src/site/markdown/implementation-notes.md");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  /** A type named with its package, as in {@code moved.view.MovedCard}. */
  private static final Pattern TYPE = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w*)");

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    assertThat(found(LINK))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(NOTES.resolveSibling(link)).exists());
  }

  @Test
  void everyPackageHasItsLine() throws IOException {
    String notes = Files.readString(NOTES);
    try (Stream<Path> files = Files.walk(PROGRAM)) {
      assertThat(files.filter(file -> file.endsWith("package-info.java")).map(Path::getParent))
          .isNotEmpty()
          .allSatisfy(folder -> assertThat(notes).contains("| `" + subject(folder) + "` |"));
    }
  }

  @Test
  void everyTypeIsWhereTheyLookForIt() throws IOException {
    assertThat(found(TYPE))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(PROGRAM.resolve(type.replace('.', '/') + ".java")).exists());
  }

  /** The package that a folder is, without the view of it. */
  private static String subject(Path folder) {
    Path within = PROGRAM.relativize(folder);
    Path subject = within.endsWith("view") ? within.getParent() : within;
    return subject.toString().replace(subject.getFileSystem().getSeparator(), ".");
  }

  private static List<String> found(Pattern pattern) throws IOException {
    return pattern.matcher(Files.readString(NOTES)).results().map(hit -> hit.group(1)).toList();
  }
}
