// SPDX-License-Identifier: MIT
package org.trabecula.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trabecula.moved.MovedTerm.Term;

class OrganTest {
  @Test
  void aChangeLightsUpWhereItActs() {
    assertThat(Organ.of(Set.of())).isEmpty();
    assertThat(Organ.of(Set.of(Term.CALCIUM_TAKEN_UP, Term.PTH)))
        .containsExactlyInAnyOrder(Organ.GUT, Organ.GLANDS);
    assertThat(Organ.of(Set.of(Term.REMOVING_CELLS, Term.TRABECULAR_BONE)))
        .containsExactly(Organ.BONE);
  }
}
