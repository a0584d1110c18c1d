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
  void twelveInThirteenAreMetAndHardlyAnyIsFarOff() {
    EvidenceTotal total = report.totalWithoutContradictions();
    assertThat(total.counted()).isGreaterThan(190);
    assertThat(total.percentInside()).isGreaterThanOrEqualTo(92);
    assertThat(total.far()).isLessThanOrEqualTo(3);
  }

  @Test
  void fewAreSetAsideForContradictingAnother() {
    long counted = targets.stream().filter(Target::counts).count();
    long setAside =
        targets.stream().filter(each -> each.counts() && each.contradicts().isPresent()).count();
    assertThat(setAside).isLessThanOrEqualTo(counted / 20);
  }

  @Test
  void everyTargetIsRunOrSaysWhyNot() {
    assertThat(targets)
        .hasSize(286)
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
