// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.Optional;
import org.trabecula.scenario.Range;
import org.trabecula.scenario.file.JsonFields;
import org.trabecula.scenario.file.ScenarioFileException;

/**
 * Finds how the press is asked for a target that has no block for a run.
 *
 * <p>Such a target is known by its family and by the quantity that it names; what is pressed stands
 * in its scenario.
 */
final class PressRunParser {
  /** Targets of this family are for the press. */
  static final String FAMILY = "mech.";

  /** Walls over their length: from slender to as thick as a beam may be. */
  private static final Range THICKNESS = new Range(0.001, 0.5);

  private static final Range CUT = new Range(0, 1);

  private final JsonFields target;

  PressRunParser(JsonFields target) {
    this.target = target;
  }

  /** How the press is asked; empty where it has no answer. */
  Optional<TargetRun> parse() throws ScenarioFileException {
    if (!target.text("id", "text in double quotes").startsWith(FAMILY) || target.says("run")) {
      return Optional.empty();
    }
    String quantity =
        target.says("quantity") ? target.text("quantity", "text in double quotes") : "";
    for (PressRun.Reading reading : PressRun.Reading.values()) {
      if (reading.quantity().equals(quantity)) {
        return Optional.of(run(reading));
      }
    }
    return Optional.empty();
  }

  private PressRun run(PressRun.Reading reading) throws ScenarioFileException {
    return switch (reading) {
      case RELATIVE_STIFFNESS -> new PressRun(reading, thickness(), Double.NaN);
      case STRENGTH_LEFT ->
          new PressRun(reading, thickness(), number("strutsRemovedAtRandom", CUT));
      case DENSITY_EXPONENT -> new PressRun(reading, Double.NaN, Double.NaN);
    };
  }

  private double thickness() throws ScenarioFileException {
    return number("t_over_l", THICKNESS);
  }

  private double number(String key, Range range) throws ScenarioFileException {
    JsonFields scenario = target.fields("scenario");
    double number = scenario.number(key, range);
    if (number < range.low() || number > range.high()) {
      throw scenario.refused(key, scenario.value(key).spelling() + " is outside " + range);
    }
    return number;
  }
}
