// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.text.Texts;

/** What the model is known to get wrong is said, and shown by targets that exist. */
class LimitTest {
  private final AssetReader assets = new AssetReader();

  @Test
  void everyLimitIsShownByTargetsOfTheProgram() throws TargetFileException {
    Set<String> ids = TargetFile.read(assets).stream().map(Target::id).collect(Collectors.toSet());
    assertThat(Limit.read(assets))
        .isNotEmpty()
        .allMatch(limit -> !limit.targets().isEmpty() && ids.containsAll(limit.targets()));
  }

  @Test
  void everyLimitIsToldInWords() {
    String list = new LimitList(Texts.english()).text(Limit.read(assets));
    assertThat(list.lines().skip(1))
        .hasSameSizeAs(Limit.read(assets))
        .allMatch(line -> line.startsWith("- "));
  }
}
