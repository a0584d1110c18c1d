// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trabecula.asset.JsonName;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.SexHormone;

/** What the model answers to, and what it refuses rather than ignores. */
public final class ModelScope {
  private ModelScope() {}

  /**
   * Lets a life pass of which the model has every factor.
   *
   * @throws NotModelledException naming the first entry that the model does not have
   */
  public static void requireModelled(Scenario scenario) {
    List<Factor> life = scenario.life();
    for (int index = 0; index < life.size(); index++) {
      if (!models(life.get(index))) {
        throw new NotModelledException(
            "life[" + index + "]", name(life.get(index)) + " is not modelled yet");
      }
    }
  }

  /** Whether the model answers to this factor; its value does not matter. */
  public static boolean models(Factor factor) {
    return true;
  }

  /** Whether the model has this medicine. */
  public static boolean models(Medicine medicine) {
    return true;
  }

  private static String name(Factor factor) {
    if (factor instanceof MedicineCourse course) {
      return JsonName.of(course.medicine());
    }
    String type = factor.getClass().getSimpleName();
    return Character.toLowerCase(type.charAt(0)) + type.substring(1);
  }
}
