// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * Which of the four effects of steroid tablets act: switches for teaching.
 *
 * @param span when
 * @param building fewer and shorter-lived building cells
 * @param removing more removing cells at first
 * @param absorption less calcium taken up by the gut
 * @param urine more calcium lost in urine
 */
public record GlucocorticoidEffects(
    AgeSpan span, boolean building, boolean removing, boolean absorption, boolean urine)
    implements Course {
  public GlucocorticoidEffects {
    Objects.requireNonNull(span, "span");
  }

  /** All four act: what holds where a life says nothing. */
  public static GlucocorticoidEffects all(AgeSpan span) {
    return new GlucocorticoidEffects(span, true, true, true, true);
  }

  @Override
  public GlucocorticoidEffects withSpan(AgeSpan newSpan) {
    return new GlucocorticoidEffects(newSpan, building, removing, absorption, urine);
  }
}
