// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trabecula.asset.JsonName;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Range;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.file.Complaints;
import org.trabecula.scenario.file.JsonFields;
import org.trabecula.scenario.file.JsonNode;
import org.trabecula.scenario.file.ScenarioFile;
import org.trabecula.scenario.file.ScenarioFileException;

/** Reads the part of a target that says how it is run, strictly: nothing in it is guessed. */
final class RunParser {
  private static final List<String> LIFE_KEYS =
      List.of("person", "life", "control", "column", "from", "to", "as", "sd");
  private static final List<String> POPULATION_KEYS = List.of("population");

  private static final Range AGES = new Range(Life.FIRST_AGE, Life.LAST_AGE);

  private static final String PERSON = "person";

  private final Complaints complaints;
  private final JsonFields target;
  private final JsonFields run;

  RunParser(Complaints complaints, JsonFields target) throws ScenarioFileException {
    this.complaints = complaints;
    this.target = target;
    run = target.fields("run");
  }

  TargetRun parse() throws ScenarioFileException {
    return run.has("population") ? population() : life();
  }

  private PopulationRun population() throws ScenarioFileException {
    run.allowOnly(POPULATION_KEYS);
    if (!run.flag("population", false)) {
      throw run.refused("population", "false asks for nothing; leave it out");
    }
    JsonFields group = target.fields("scenario");
    double from = age(group, "ageStart");
    double to = age(group, "ageEnd");
    requireOrder(group, "ageStart", from, to);
    return new PopulationRun(sex(group), from, to, populationReading());
  }

  private static Sex sex(JsonFields group) throws ScenarioFileException {
    return group.choice("sex", named(List.of("F", "M"), List.of(Sex.FEMALE, Sex.MALE)));
  }

  private PopulationRun.Reading populationReading() throws ScenarioFileException {
    return target.choice(
        "unit",
        named(
            List.of("%", "T"),
            List.of(
                PopulationRun.Reading.SHARE_WITH_OSTEOPOROSIS,
                PopulationRun.Reading.MEAN_OF_LOWER_T_SCORE)));
  }

  private static <T> Map<String, T> named(List<String> names, List<T> values) {
    Map<String, T> all = new LinkedHashMap<>();
    for (int index = 0; index < names.size(); index++) {
      all.put(names.get(index), values.get(index));
    }
    return all;
  }

  private LifeRun life() throws ScenarioFileException {
    run.allowOnly(LIFE_KEYS);
    Reading reading = reading();
    Optional<Scenario> control = Optional.empty();
    if (reading.needsControl() || run.has("control")) {
      control = Optional.of(scenario("control"));
    }
    double from = reading.needsFrom() || run.has("from") ? age(run, "from") : Double.NaN;
    double to = age(run, "to");
    requireOrder(run, "from", from, to);
    double sd = run.has("sd") || reading == Reading.SD_DIFFERENCE ? sd() : Double.NaN;
    return new LifeRun(scenario("life"), control, column(), from, to, reading, sd);
  }

  private double sd() throws ScenarioFileException {
    double sd = run.number("sd");
    if (sd <= 0) {
      throw run.refused("sd", sd + " is not above 0");
    }
    return sd;
  }

  private Reading reading() throws ScenarioFileException {
    List<Reading> readings = List.of(Reading.values());
    return run.choice("as", named(readings.stream().map(Reading::fileName).toList(), readings));
  }

  private LifeTableColumn column() throws ScenarioFileException {
    return run.choice("column", new TreeMap<>(LifeTableColumn.byName()));
  }

  private static double age(JsonFields fields, String key) throws ScenarioFileException {
    double age = fields.number(key, AGES);
    if (age < Life.FIRST_AGE || age > Life.LAST_AGE) {
      throw fields.refused(key, fields.value(key).spelling() + " is outside " + AGES);
    }
    return age;
  }

  private static void requireOrder(JsonFields fields, String key, double from, double to)
      throws ScenarioFileException {
    if (from >= to) {
      throw fields.refused(key, from + " is not before " + to);
    }
  }

  /** The life, read by the same rules as a scenario file; a woman where nobody is named. */
  private Scenario scenario(String key) throws ScenarioFileException {
    if (!run.has(key)) {
      throw run.missing(key, "a list, written [ … ]");
    }
    return ScenarioFile.read(complaints, person(), run.value(key));
  }

  private JsonFields person() throws ScenarioFileException {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    String path = PERSON;
    int line = 1;
    if (run.has(PERSON)) {
      if (!(run.value(PERSON) instanceof JsonNode.Members given)) {
        return run.fields(PERSON);
      }
      values.putAll(given.values());
      path = given.path();
      line = given.line();
    }
    values.putIfAbsent("sex", new JsonNode.Text(path + ".sex", line, JsonName.of(Sex.FEMALE)));
    return new JsonFields(complaints, new JsonNode.Members(path, line, values));
  }
}
