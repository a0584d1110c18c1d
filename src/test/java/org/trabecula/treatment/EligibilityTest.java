// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.treatment.Eligibility.Misfit;

/** Who may have which medicine. */
class EligibilityTest {
  private static final Scenario WOMAN = Scenario.ordinary("Anna", Sex.FEMALE);
  private static final Scenario MAN = Scenario.ordinary("Ben", Sex.MALE);

  private final Pharmacopoeia medicines = Pharmacopoeia.read(new AssetReader());

  @Test
  void womenAfterMenopauseMayHaveAny() {
    assertThat(fitting(WOMAN, 62)).containsExactly(Medicine.values());
    Scenario early = WOMAN.with(new Menopause(42, Menopause.Kind.SURGICAL));
    assertThat(fitting(early, 43)).containsExactly(Medicine.values());
  }

  @Test
  void menAreNotOfferedWhatIsForWomen() {
    assertThat(fitting(MAN, 62))
        .containsExactly(
            Medicine.ALENDRONATE,
            Medicine.ZOLEDRONATE,
            Medicine.DENOSUMAB,
            Medicine.TERIPARATIDE,
            Medicine.ABALOPARATIDE);
    assertThat(medicines.of(Medicine.RALOXIFENE).who().misfit(MAN, 62))
        .contains(Misfit.NOT_FOR_MEN);
  }

  @Test
  void beforeMenopauseSomeAreGivenWithSteroidTabletsOnly() {
    assertThat(fitting(WOMAN, 40)).isEmpty();
    Scenario tablets = WOMAN.with(new Glucocorticoid(new AgeSpan(38, 45), 7.5));
    assertThat(fitting(tablets, 40))
        .containsExactly(Medicine.ALENDRONATE, Medicine.ZOLEDRONATE, Medicine.TERIPARATIDE);
    assertThat(medicines.of(Medicine.DENOSUMAB).who().misfit(tablets, 40))
        .contains(Misfit.NOT_BEFORE_MENOPAUSE);
  }

  @Test
  void whoStillGrowsIsGivenNone() {
    assertThat(fitting(MAN, 15)).isEmpty();
    assertThat(medicines.of(Medicine.TERIPARATIDE).who().misfit(MAN, 15))
        .contains(Misfit.NOT_AT_THIS_AGE);
  }

  private List<Medicine> fitting(Scenario life, double age) {
    return Arrays.stream(Medicine.values())
        .filter(each -> medicines.of(each).who().misfit(life, age).isEmpty())
        .toList();
  }
}
