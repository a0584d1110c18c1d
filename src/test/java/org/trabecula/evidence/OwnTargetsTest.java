// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;

/** The program's own targets, and how near the model comes to them. */
class OwnTargetsTest {
  private static List<Target> targets;
  private static EvidenceReport report;

  @BeforeAll
  static void run() throws TargetFileException {
    AssetReader assets = new AssetReader();
    targets = TargetFile.read(assets);
    report = EvidenceRun.of(assets).report(targets);
  }

  @Test
  void nineInTenAreMetAndNoneIsFarOff() {
    EvidenceTotal total = report.totalWithoutContradictions();
    assertThat(total.counted()).isGreaterThan(90);
    assertThat(total.percentInside()).isGreaterThanOrEqualTo(90);
    assertThat(report.outcomes())
        .filteredOn(each -> each.target().counts() && each.target().contradicts().isEmpty())
        .noneMatch(each -> each.standing() == Outcome.Standing.FAR);
  }

  @Test
  void everyTargetIsRunOrSaysWhyNot() {
    assertThat(targets)
        .hasSize(191)
        .allMatch(each -> each.run().isPresent() == (each.notRun() == NotRun.IS_RUN));
    assertThat(report.outcomes())
        .filteredOn(each -> each.target().run().isPresent())
        .noneMatch(each -> Double.isNaN(each.model()));
  }

  @Test
  void everyTargetSaysWhereItIsFrom() {
    assertThat(targets).noneMatch(each -> each.citation().isBlank());
    assertThat(targets).anyMatch(each -> !each.checked());
  }

  @Test
  void aContradictedTargetIsAmongThem() {
    Set<String> ids = targets.stream().map(Target::id).collect(Collectors.toSet());
    assertThat(targets.stream().flatMap(each -> each.contradicts().stream()))
        .isNotEmpty()
        .allMatch(ids::contains);
  }
}
