// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a scenario file may not say, and the sentence that tells its writer so. */
class ScenarioFileValuesTest {

  @ParameterizedTest(name = "{1}")
  @MethodSource({"heads", "menopauses", "courses", "choices", "together"})
  void aWrongValueIsNamedWithItsPlace(String text, String sentence) {
    assertThatThrownBy(() -> Anna.read(text))
        .isInstanceOf(ScenarioFileException.class)
        .hasMessage(Anna.NAME + ", " + sentence);
  }

  static Stream<Arguments> heads() {
    return Stream.of(
        spoiled(
            "\"trabecula-scenario\"",
            "\"scenario\"",
            "line 2: format: \"scenario\" is not \"trabecula-scenario\""),
        spoiled("\"trabecula-scenario\"", "1", "line 2: format: 1 is not \"trabecula-scenario\""),
        spoiled(
            "  \"format\": \"trabecula-scenario\",\n",
            "",
            "line 1: format: missing; it must be \"trabecula-scenario\""),
        spoiled(
            "\"version\": 2",
            "\"version\": 3",
            "line 3: version: 3 is newer, and this program knows versions 1 to 2"),
        spoiled(
            "\"version\": 2",
            "\"version\": 0",
            "line 3: version: 0 does not exist, and this program knows versions 1 to 2"),
        spoiled("\"version\": 2", "\"version\": 1.5", "line 3: version: 1.5 is not a whole number"),
        spoiled(
            "\"version\": 2", "\"version\": \"1\"", "line 3: version: \"1\" is not a whole number"),
        spoiled("  \"version\": 2,\n", "", "line 1: version: missing; it must be a whole number"),
        spoiled("\"Anna\"", "5", "line 4: title: 5 is not text in double quotes"),
        spoiled(
            "\"Anna\"",
            "\"" + "x".repeat(201) + "\"",
            "line 4: title: 201 characters are more than 200"),
        spoiled("\"Anna\"", "\"Anna\\nSmith\"", "line 4: title: it must be one line of text"),
        spoiled(
            "\"Anna\"",
            "\"\\ud83e\"",
            "line 4: this is not JSON; a comma, a quote or a bracket is missing or too many"),
        spoiled(
            "{ \"sex\": \"female\", \"peakBoneMassSd\": 0.5 }",
            "\"Anna\"",
            "line 5: person: \"Anna\" is not an object, written { … }"),
        spoiled(
            "\"sex\": \"female\", ",
            "",
            "line 5: person.sex: missing; it must be one of \"female\", \"male\""),
        spoiled(
            "\"female\"",
            "\"woman\"",
            "line 5: person.sex: \"woman\" is not one of \"female\", \"male\""),
        spoiled(
            "\"female\"",
            "\"FEMALE\"",
            "line 5: person.sex: \"FEMALE\" is not one of \"female\", \"male\""),
        spoiled("0.5", "-2.6", "line 5: person.peakBoneMassSd: -2.6 is outside -2.5 to 2.5"),
        spoiled(
            "\"peakBoneMassSd\"",
            "\"born\"",
            "line 5: person.born: not known here; allowed are sex, peakBoneMassSd"),
        spoiled("\"age\": 62", "\"age\": 101", "line 12: view.age: 101 is outside 10 to 100"),
        spoiled(
            "\"age\": 62",
            "\"age\": true",
            "line 12: view.age: true is not a number from 10 to 100"),
        spoiled("\"seed\": 7", "\"seed\": 7.5", "line 12: view.seed: 7.5 is not a whole number"),
        spoiled(
            "\"seed\": 7",
            "\"zoom\": 7",
            "line 12: view.zoom: not known here; allowed are age, seed"),
        spoiled(
            "\"view\"",
            "\"name\"",
            "line 12: name: not known here; allowed are format, version, title, person, life,"
                + " view"));
  }

  static Stream<Arguments> menopauses() {
    return Stream.of(
        spoiled("\"at\": 51", "\"at\": 29.9", "line 7: life[0].at: 29.9 is outside 30 to 62"),
        spoiled(
            "\"at\": 51",
            "\"at\": \"51\"",
            "line 7: life[0].at: \"51\" is not a number from 30 to 62"),
        spoiled(
            "\"at\": 51, ", "", "line 7: life[0].at: missing; it must be a number from 30 to 62"),
        spoiled(
            "\"natural\"",
            "\"early\"",
            "line 7: life[0].kind: \"early\" is not one of \"natural\", \"surgical\""),
        spoiled(
            "\"at\": 51",
            "\"at\": 51, \"to\": 60",
            "line 7: life[0].to: not known here; allowed are factor, at, kind"),
        spoiled("\"female\"", "\"male\"", "line 7: life[0]: menopause is for women only"),
        added(
            "{ \"factor\": \"menopause\", \"at\": 42 }",
            "life[4]: overlaps life[0], which is about the same thing"));
  }

  static Stream<Arguments> courses() {
    return Stream.of(
        spoiled("7.5", "700", "line 9: life[2].prednisoneMgPerDay: 700 is outside 0 to 60"),
        spoiled("7.5", "-1", "line 9: life[2].prednisoneMgPerDay: -1 is outside 0 to 60"),
        spoiled("7.5", "1e999", "line 9: life[2].prednisoneMgPerDay: 1e999 is outside 0 to 60"),
        spoiled(
            "7.5", "null", "line 9: life[2].prednisoneMgPerDay: null is not a number from 0 to 60"),
        spoiled(
            "7.5", "[7.5]", "line 9: life[2].prednisoneMgPerDay: […] is not a number from 0 to 60"),
        spoiled(
            "7.5",
            "{\"mg\": 7.5}",
            "line 9: life[2].prednisoneMgPerDay: {…} is not a number from 0 to 60"),
        spoiled("600", "99", "line 8: life[1].mgPerDay: 99 is outside 100 to 2500"),
        spoiled("600", "false", "line 8: life[1].mgPerDay: false is not a number from 100 to 2500"),
        spoiled(
            ", \"mgPerDay\": 600",
            "",
            "line 8: life[1].mgPerDay: missing; it must be a number from 100 to 2500"),
        spoiled(
            "\"mgPerDay\"",
            "\"mgperday\"",
            "line 8: life[1].mgperday: not known here; allowed are factor, from, to, mgPerDay"),
        spoiled(
            "\"from\": 18, ",
            "",
            "line 8: life[1].from: missing; it must be a number from 10 to 100"),
        spoiled("\"from\": 18", "\"from\": 9", "line 8: life[1].from: 9 is outside 10 to 100"),
        spoiled("\"to\": 100", "\"to\": 100.5", "line 8: life[1].to: 100.5 is outside 10 to 100"),
        spoiled("\"to\": 62", "\"to\": 58", "line 9: life[2].to: 58 is not after the start at 58"),
        spoiled("\"to\": 62", "\"to\": 50", "line 9: life[2].to: 50 is not after the start at 58"),
        added(
            "{ \"factor\": \"vitaminD\", \"from\": 20, \"serum25OHDNmolPerL\": 9 }",
            "life[4].serum25OHDNmolPerL: 9 is outside 10 to 150"),
        added(
            "{ \"factor\": \"sexHormone\", \"from\": 20, \"percentOfNormal\": 101 }",
            "life[4].percentOfNormal: 101 is outside 5 to 100"),
        added(
            "{ \"factor\": \"smoking\", \"from\": 20, \"cigarettesPerDay\": 61 }",
            "life[4].cigarettesPerDay: 61 is outside 0 to 60"),
        added(
            "{ \"factor\": \"alcohol\", \"from\": 20, \"unitsPerDay\": 11 }",
            "life[4].unitsPerDay: 11 is outside 0 to 10"),
        added(
            "{ \"factor\": \"thyroidHormone\", \"from\": 20, \"timesNormal\": 0.6 }",
            "life[4].timesNormal: 0.6 is outside 0.7 to 2.5"),
        added(
            "{ \"factor\": \"bodyMassIndex\", \"from\": 20, \"kgPerM2\": 41 }",
            "life[4].kgPerM2: 41 is outside 15 to 40"),
        added(
            "{ \"factor\": \"absorption\", \"from\": 20, \"percentOfNormal\": 19 }",
            "life[4].percentOfNormal: 19 is outside 20 to 100"),
        added(
            "{ \"factor\": \"parathyroidGland\", \"from\": 20, \"timesNormal\": 0.9 }",
            "life[4].timesNormal: 0.9 is outside 1 to 4"));
  }

  static Stream<Arguments> choices() {
    return Stream.of(
        added(
            "{ \"factor\": \"calzium\", \"from\": 20 }",
            "life[4].factor: \"calzium\" is not one of " + FACTORS),
        added("{ \"from\": 20 }", "life[4].factor: missing; it must be one of " + FACTORS),
        added("{ \"factor\": 3 }", "life[4].factor: 3 is not one of " + FACTORS),
        added("\"bed rest\"", "life[4]: \"bed rest\" is not an object, written { … }"),
        added(
            "{ \"factor\": \"exercise\", \"from\": 20, \"level\": \"sport\" }",
            "life[4].level: \"sport\" is not one of " + LEVELS),
        added(
            "{ \"factor\": \"medicine\", \"from\": 20 }",
            "life[4].name: missing; it must be one of " + MEDICINES),
        added(
            "{ \"factor\": \"medicine\", \"from\": 20, \"name\": \"aspirin\" }",
            "life[4].name: \"aspirin\" is not one of " + MEDICINES),
        added(
            "{ \"factor\": \"glucocorticoidEffects\", \"from\": 20, \"urine\": 1 }",
            "life[4].urine: 1 is not true or false"),
        added(
            "{ \"factor\": \"glucocorticoidEffects\", \"from\": 20, \"urine\": null }",
            "life[4].urine: null is not true or false"),
        added(
            "{ \"factor\": \"glucocorticoidEffects\", \"from\": 20, \"urine\": \"true\" }",
            "life[4].urine: \"true\" is not true or false"));
  }

  static Stream<Arguments> together() {
    String entries =
        IntStream.range(0, 197)
            .mapToObj(i -> smoking(20 + i / 10.0, 20 + (i + 1) / 10.0))
            .collect(Collectors.joining(",\n"));
    return Stream.of(
        added(
            "{ \"factor\": \"calcium\", \"from\": 99, \"mgPerDay\": 900 }",
            "life[4]: overlaps life[1], which is about the same thing"),
        added(
            "{ \"factor\": \"medicine\", \"name\": \"alendronate\", \"from\": 64 }",
            "life[4]: overlaps life[3], which is about the same thing"),
        arguments(Anna.and(entries), "line 6: life: 201 entries are more than 200"),
        arguments(
            Anna.TEXT.replaceAll("(?s)\"life\": .*],", "\"life\": {},"),
            "line 6: life: {…} is not a list, written [ … ]"));
  }

  private static String smoking(double from, double to) {
    return "{ \"factor\": \"smoking\", \"from\": %s, \"to\": %s, \"cigarettesPerDay\": 5 }"
        .formatted(from, to);
  }

  private static Arguments spoiled(String part, String instead, String sentence) {
    return arguments(Anna.with(part, instead), sentence);
  }

  private static Arguments added(String entry, String sentence) {
    return arguments(Anna.and(entry), "line 11: " + sentence);
  }

  private static final String FACTORS =
      "\"menopause\", \"calcium\", \"glucocorticoid\", \"glucocorticoidEffects\", \"vitaminD\","
          + " \"sexHormone\", \"exercise\", \"smoking\", \"alcohol\", \"thyroidHormone\","
          + " \"bodyMassIndex\", \"absorption\", \"parathyroidGland\", \"medicine\"";

  private static final String LEVELS =
      "\"bedRest\", \"inactive\", \"everyday\", \"walking\", \"strength\", \"strengthAndImpact\"";

  private static final String MEDICINES =
      "\"alendronate\", \"zoledronate\", \"denosumab\", \"teriparatide\", \"abaloparatide\","
          + " \"romosozumab\", \"raloxifene\", \"hormoneTherapy\", \"aromataseInhibitor\"";
}
