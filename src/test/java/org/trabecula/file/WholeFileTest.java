// SPDX-License-Identifier: MIT
package org.trabecula.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir private Path folder;

  @Test
  void aFileAppearsAndNothingBesideIt() throws Exception {
    WholeFile.write(folder.resolve("bone.csv"), CONTENT);
    assertThat(folder.resolve("bone.csv")).hasBinaryContent(CONTENT);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aFolderInItsPlaceStays() throws Exception {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    assertThatThrownBy(() -> WholeFile.write(taken, CONTENT))
        .hasMessage(taken + " cannot be written: " + "it is a folder");
    assertThat(taken).isEmptyDirectory();
  }

  @Test
  void aFolderThatIsAFileIsSaid() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> WholeFile.write(file.resolve("bone.csv"), CONTENT))
        .hasMessageStartingWith(file.resolve("bone.csv") + " cannot be written: ");
  }

  @Test
  void aLinkStaysALinkToTheNewContent() throws Exception {
    Path real = Files.createFile(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    WholeFile.write(link, CONTENT);
    assertThat(link).isSymbolicLink();
    assertThat(real).hasBinaryContent(CONTENT);
  }
}
