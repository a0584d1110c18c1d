// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.nio.charset.StandardCharsets;
import org.trabecula.scenario.Scenario;

/** The file of a life that tests spoil in many ways. */
final class Anna {
  static final String NAME = "anna.trabecula.json";

  static final String TEXT =
      """
      {
        "format": "trabecula-scenario",
        "version": 2,
        "title": "Anna",
        "person": { "sex": "female", "peakBoneMassSd": 0.5 },
        "life": [
          { "factor": "menopause", "at": 51, "kind": "natural" },
          { "factor": "calcium", "from": 18, "to": 100, "mgPerDay": 600 },
          { "factor": "glucocorticoid", "from": 58, "to": 62, "prednisoneMgPerDay": 7.5 },
          { "factor": "medicine", "name": "alendronate", "from": 60, "to": 65 }
        ],
        "view": { "age": 62, "seed": 7 }
      }
      """;

  private Anna() {}

  /** Her file with something else in one place. */
  static String with(String part, String instead) {
    if (!TEXT.contains(part)) {
      throw new IllegalArgumentException("Anna's file does not hold " + part);
    }
    return TEXT.replace(part, instead);
  }

  /** Her file with another entry, on line 11, after the four that she has. */
  static String and(String entry) {
    return with("\"to\": 65 }\n", "\"to\": 65 },\n" + entry + "\n");
  }

  static Scenario read(String text) throws ScenarioFileException {
    return ScenarioFile.read(NAME, text.getBytes(StandardCharsets.UTF_8)).scenario();
  }
}
