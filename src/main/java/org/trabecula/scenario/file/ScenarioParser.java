// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.InvalidFactorException;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.ViewStart;

/** Turns the text of a scenario file into the life that it describes. */
final class ScenarioParser {
  private static final List<String> KEYS =
      List.of("format", "version", "title", "person", "life", "view");

  private final Complaints complaints;

  ScenarioParser(Complaints complaints) {
    this.complaints = complaints;
  }

  ScenarioDocument parse(String text) throws ScenarioFileException {
    JsonTreeParser tree = new JsonTreeParser(complaints, text);
    JsonFields fields = new JsonFields(complaints, tree.parse());
    long version = version(fields);
    fields.allowOnly(KEYS);
    String title = title(fields, version);
    Person person = person(fields.fields("person"));
    List<Factor> life = life(fields.list("life"));
    ViewStart view = fields.has("view") ? view(fields.fields("view")) : ViewStart.DEFAULT;
    try {
      Scenario scenario = new Scenario(title, person, life, view);
      return new ScenarioDocument(complaints.file(), scenario, tree.lines());
    } catch (InvalidFactorException e) {
      int line = tree.lines().getOrDefault(e.field(), 1);
      throw complaints.at(line, e.field(), e.getMessage());
    }
  }

  /** Comes first: what a newer version holds besides is not the person's mistake. */
  private long version(JsonFields fields) throws ScenarioFileException {
    fields.only("format", ScenarioFormat.NAME);
    long version = fields.wholeNumber("version");
    if (version < ScenarioFormat.FIRST_VERSION || version > ScenarioFormat.VERSION) {
      String known =
          ", and this program knows versions %d to %d"
              .formatted(ScenarioFormat.FIRST_VERSION, ScenarioFormat.VERSION);
      throw fields.refused(
          new InvalidFactorException(
              "version",
              version
                  + (version > ScenarioFormat.VERSION ? " is newer" : " does not exist")
                  + known));
    }
    return version;
  }

  /** From version 2 on a life without a title is called by what is set in it. */
  private static String title(JsonFields fields, long version) throws ScenarioFileException {
    return version == ScenarioFormat.FIRST_VERSION || fields.has("title")
        ? fields.text("title", "text in double quotes")
        : "";
  }

  /** A life that stands in a file of another kind, as a person and a list. */
  Scenario lived(JsonFields person, JsonNode list) throws ScenarioFileException {
    List<Factor> life = life(elements(list));
    try {
      return new Scenario("", person(person), life, ViewStart.DEFAULT);
    } catch (InvalidFactorException e) {
      throw complaints.at(
          list.line(), e.field().replaceFirst("^life", list.path()), e.getMessage());
    }
  }

  private List<JsonNode> elements(JsonNode node) throws ScenarioFileException {
    if (node instanceof JsonNode.Elements elements) {
      return elements.values();
    }
    throw complaints.at(
        node.line(), node.path(), node.spelling() + " is not a list, written [ … ]");
  }

  private static Person person(JsonFields fields) throws ScenarioFileException {
    fields.allowOnly(List.of("sex", "peakBoneMassSd"));
    Sex sex = fields.choice("sex", JsonNames.all(Sex.class));
    double peak = fields.number("peakBoneMassSd", Person.PEAK_BONE_MASS_SD, 0);
    return checked(fields, () -> new Person(sex, peak));
  }

  private static ViewStart view(JsonFields fields) throws ScenarioFileException {
    fields.allowOnly(List.of("age", "seed"));
    double age = fields.number("age", Ages.ALLOWED, ViewStart.DEFAULT.age());
    long seed = fields.wholeNumber("seed", ViewStart.DEFAULT.seed());
    return checked(fields, () -> new ViewStart(age, seed));
  }

  private List<Factor> life(List<JsonNode> entries) throws ScenarioFileException {
    List<Factor> life = new ArrayList<>();
    for (JsonNode entry : entries) {
      life.add(factor(new JsonFields(complaints, entry)));
    }
    return life;
  }

  private static Factor factor(JsonFields fields) throws ScenarioFileException {
    FactorForm<?> form = fields.choice("factor", FactorForms.byName());
    fields.allowOnly(Stream.concat(Stream.of("factor"), form.keys().stream()).toList());
    return checked(fields, () -> form.read(fields));
  }

  /** What a value does not allow is said at the field that it came from. */
  private static <T> T checked(JsonFields fields, Reading<T> reading) throws ScenarioFileException {
    try {
      return reading.read();
    } catch (InvalidFactorException e) {
      throw fields.refused(e);
    }
  }

  private interface Reading<T> {
    T read() throws ScenarioFileException;
  }
}
