// SPDX-License-Identifier: MIT
package org.trabecula.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.evidence.LifeTableColumn;

class EvidenceColumnsTest {
  @Test
  void targetsCanAskForEveryColumnOfTheTableAndNoOther() {
    TScores tScores = new TScores(DensityReference.read(new AssetReader()));
    assertThat(LifeTableColumn.byName().keySet())
        .containsExactlyInAnyOrderElementsOf(
            LifeColumn.all(tScores).stream().map(LifeColumn::header).toList());
  }
}
