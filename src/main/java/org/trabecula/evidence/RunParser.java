// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trabecula.asset.JsonName;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.file.ScenarioFile;
import org.trabecula.scenario.file.ScenarioFileException;
import org.trabecula.scenario.file.ScenarioFormat;

/** Reads the part of a target that says how it is run, strictly: nothing in it is guessed. */
final class RunParser {
  private static final List<String> LIFE_KEYS =
      List.of("person", "life", "control", "column", "from", "to", "as", "sd");
  private static final List<String> POPULATION_KEYS = List.of("population");

  private final JsonObjectFields target;
  private final JsonObjectFields run;

  RunParser(JsonObjectFields target) throws TargetFileException {
    this.target = target;
    run = target.fields("run");
  }

  TargetRun parse() throws TargetFileException {
    return run.has("population") ? population() : life();
  }

  private PopulationRun population() throws TargetFileException {
    run.allowOnly(POPULATION_KEYS);
    if (!run.flag("population")) {
      throw run.wrong("population", "false asks for nothing; leave it out");
    }
    JsonObjectFields group = target.fields("scenario");
    double from = age(group, "ageStart");
    double to = age(group, "ageEnd");
    requireOrder(group, "ageStart", from, to);
    return new PopulationRun(sex(group), from, to, populationReading());
  }

  private static Sex sex(JsonObjectFields group) throws TargetFileException {
    String word = group.text("sex");
    return switch (word) {
      case "F" -> Sex.FEMALE;
      case "M" -> Sex.MALE;
      default -> throw group.notOneOf("sex", word, List.of("F", "M"));
    };
  }

  private PopulationRun.Reading populationReading() throws TargetFileException {
    String unit = target.text("unit");
    return switch (unit) {
      case "%" -> PopulationRun.Reading.SHARE_WITH_OSTEOPOROSIS;
      case "T" -> PopulationRun.Reading.MEAN_OF_LOWER_T_SCORE;
      default -> throw target.notOneOf("unit", unit, List.of("%", "T"));
    };
  }

  private LifeRun life() throws TargetFileException {
    run.allowOnly(LIFE_KEYS);
    Reading reading = reading();
    Optional<Scenario> control = Optional.empty();
    if (reading.needsControl() || run.has("control")) {
      control = Optional.of(scenario("control", run.list("control")));
    }
    double from = reading.needsFrom() || run.has("from") ? age(run, "from") : Double.NaN;
    double to = age(run, "to");
    requireOrder(run, "from", from, to);
    double sd = run.has("sd") || reading == Reading.SD_DIFFERENCE ? sd() : Double.NaN;
    return new LifeRun(
        scenario("life", run.list("life")), control, column(), from, to, reading, sd);
  }

  private double sd() throws TargetFileException {
    double sd = run.number("sd");
    if (sd <= 0) {
      throw run.wrong("sd", sd + " is not above 0");
    }
    return sd;
  }

  private Reading reading() throws TargetFileException {
    String word = run.text("as");
    for (Reading reading : Reading.values()) {
      if (reading.fileName().equals(word)) {
        return reading;
      }
    }
    throw run.notOneOf("as", word, Stream.of(Reading.values()).map(Reading::fileName).toList());
  }

  private LifeTableColumn column() throws TargetFileException {
    String name = run.text("column");
    LifeTableColumn column = LifeTableColumn.byName().get(name);
    if (column == null) {
      throw run.notOneOf(
          "column", name, LifeTableColumn.byName().keySet().stream().sorted().toList());
    }
    return column;
  }

  private static double age(JsonObjectFields fields, String key) throws TargetFileException {
    double age = fields.number(key);
    if (age < Life.FIRST_AGE || age > Life.LAST_AGE) {
      throw fields.wrong(key, age + " is outside " + Life.FIRST_AGE + " to " + Life.LAST_AGE);
    }
    return age;
  }

  private static void requireOrder(JsonObjectFields fields, String key, double from, double to)
      throws TargetFileException {
    if (from >= to) {
      throw fields.wrong(key, from + " is not before " + to);
    }
  }

  /** The life, read by the same rules as a scenario file. */
  private Scenario scenario(String key, JsonArray entries) throws TargetFileException {
    JsonObject file = new JsonObject();
    file.addProperty("format", ScenarioFormat.NAME);
    file.addProperty("version", ScenarioFormat.VERSION);
    file.add("person", person());
    file.add("life", entries);
    try {
      return ScenarioFile.read("", file.toString().getBytes(StandardCharsets.UTF_8)).scenario();
    } catch (ScenarioFileException e) {
      throw wrong(key, e.getMessage().replaceFirst("^, line 1: ", ""));
    }
  }

  /** What the reader of scenario files says, with the life under the name it has here. */
  private TargetFileException wrong(String key, String problem) {
    String named = key.equals("life") ? problem : problem.replaceFirst("^life", key);
    return new TargetFileException(run.place() + ": run." + named);
  }

  /** Who; a woman where nobody is named. */
  private JsonObject person() throws TargetFileException {
    JsonObject person = run.has("person") ? run.object("person").deepCopy() : new JsonObject();
    if (!person.has("sex")) {
      person.addProperty("sex", JsonName.of(Sex.FEMALE));
    }
    return person;
  }
}
