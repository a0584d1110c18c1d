// SPDX-License-Identifier: MIT
package org.trabecula.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class AssetReaderTest {
  @Test
  void findsTheProgramsOwnFiles() {
    assertThat(new AssetReader().text("text/app.properties")).contains("app.name=Trabecula");
  }

  @Test
  void namesAFileThatIsNotThere() {
    assertThatThrownBy(() -> new AssetReader().text("no/such.json"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no/such.json");
  }
}
