// SPDX-License-Identifier: MIT
package org.trabecula.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ParameterTest {
  @Test
  void refusesAValueOutsideItsRange() {
    assertThatThrownBy(() -> parameter(3, Evidence.MEASURED, "who1994"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3.0 is outside its range 1.0 to 2.0");
  }

  @Test
  void refusesANumberThatIsNone() {
    assertThatThrownBy(() -> parameter(Double.NaN, Evidence.MEASURED, "who1994"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesToHaveNoEvidence() {
    assertThatThrownBy(() -> parameter(1.5, null, "who1994"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("evidence");
  }

  @Test
  void refusesToHaveNoReference() {
    assertThatThrownBy(() -> parameter(1.5, Evidence.MEASURED, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reference is empty");
  }

  @Test
  void knowsItsQuantity() {
    assertThat(parameter(1.5, Evidence.FITTED, "who1994").quantity())
        .isEqualTo(new Quantity(1.5, "years"));
  }

  private static Parameter parameter(double value, Evidence evidence, String reference) {
    return new Parameter("time", "τ", value, "years", 1, 2, evidence, reference, "table 1");
  }
}
