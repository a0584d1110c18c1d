// SPDX-License-Identifier: MIT
package org.trabecula.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;

class BibliographyTest {
  @Test
  void findsASourceByItsKey() {
    Bibliography bibliography = Bibliography.read(new AssetReader());
    assertThat(bibliography.find("recker2004").flatMap(Source::year)).contains(2004);
    assertThat(bibliography.find("nobody1900")).isEmpty();
  }

  @Test
  void citesInOneLine() {
    assertThat(source("a").citation()).isEqualTo("Doe J. On bone. Bone 1:1-2 (2001).");
  }

  @Test
  void manyAuthorsEndWithOneFullStop() {
    Source work =
        new Source(
            "b", "Doe J, et al.", "On bone", "Bone 1:1-2", Optional.of(2001), Optional.empty());
    assertThat(work.citation()).isEqualTo("Doe J, et al. On bone. Bone 1:1-2 (2001).");
  }

  @Test
  void refusesTwoSourcesOfOneKey() {
    assertThatThrownBy(() -> new Bibliography(List.of(source("a"), source("a"))))
        .hasMessage("two sources are called a");
  }

  private static Source source(String id) {
    return new Source(id, "Doe J", "On bone", "Bone 1:1-2", Optional.of(2001), Optional.empty());
  }
}
