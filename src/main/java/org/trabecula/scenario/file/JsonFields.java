// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.InvalidFactorException;
import org.trabecula.scenario.Range;
import org.trabecula.scenario.edit.CourseValue;

/**
 * The fields of one JSON object, read strictly: each problem becomes one sentence with its place.
 */
final class JsonFields implements CourseValue.Fields<ScenarioFileException> {
  /** Whole numbers that a computer holds exactly. */
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

  private final Complaints complaints;
  private final JsonNode.Members members;

  JsonFields(Complaints complaints, JsonNode node) throws ScenarioFileException {
    this.complaints = complaints;
    if (!(node instanceof JsonNode.Members found)) {
      throw complaints.at(
          node.line(), node.path(), node.spelling() + " is not an object, written { … }");
    }
    this.members = found;
  }

  boolean has(String key) {
    return members.values().containsKey(key);
  }

  /** Refuses every key that does not belong here. */
  void allowOnly(List<String> keys) throws ScenarioFileException {
    for (Map.Entry<String, JsonNode> member : members.values().entrySet()) {
      if (!keys.contains(member.getKey())) {
        throw complaints.at(
            member.getValue().line(),
            member.getValue().path(),
            "not known here; allowed are " + String.join(", ", keys));
      }
    }
  }

  /** A number; ranges are the business of whoever takes it. */
  @Override
  public double number(String key, Range range) throws ScenarioFileException {
    String right = "a number from " + range;
    JsonNode node = required(key, right);
    if (!(node instanceof JsonNode.Numeral numeral)) {
      throw wrong(node, right);
    }
    double value = Double.parseDouble(numeral.digits());
    if (!Double.isFinite(value)) {
      throw complaints.at(node.line(), node.path(), node.spelling() + " is outside " + range);
    }
    return value;
  }

  double number(String key, Range range, double otherwise) throws ScenarioFileException {
    return has(key) ? number(key, range) : otherwise;
  }

  long wholeNumber(String key) throws ScenarioFileException {
    String right = "a whole number";
    JsonNode node = required(key, right);
    if (node instanceof JsonNode.Numeral numeral && WHOLE.matcher(numeral.digits()).matches()) {
      return Long.parseLong(numeral.digits());
    }
    throw wrong(node, right);
  }

  long wholeNumber(String key, long otherwise) throws ScenarioFileException {
    return has(key) ? wholeNumber(key) : otherwise;
  }

  /** Text that can only be this. */
  void only(String key, String expected) throws ScenarioFileException {
    choice(key, Map.of(expected, expected));
  }

  boolean flag(String key, boolean otherwise) throws ScenarioFileException {
    if (!has(key)) {
      return otherwise;
    }
    JsonNode node = members.values().get(key);
    if (node instanceof JsonNode.Word word && !word.spelling().equals("null")) {
      return Boolean.parseBoolean(word.spelling());
    }
    throw wrong(node, "true or false");
  }

  String text(String key, String right) throws ScenarioFileException {
    JsonNode node = required(key, right);
    if (node instanceof JsonNode.Text text) {
      return text.text();
    }
    throw wrong(node, right);
  }

  @Override
  public <E extends Enum<E>> E constant(String key, Class<E> type) throws ScenarioFileException {
    return choice(key, JsonNames.all(type));
  }

  /** One of the named values. */
  <T> T choice(String key, Map<String, T> names) throws ScenarioFileException {
    String right = (names.size() == 1 ? "" : "one of ") + quoted(names.keySet());
    String name = text(key, right);
    if (!names.containsKey(name)) {
      throw wrong(members.values().get(key), right);
    }
    return names.get(name);
  }

  /** The end of a course stays open when the file does not name it. */
  AgeSpan span() throws ScenarioFileException {
    double from = number("from", Ages.ALLOWED);
    return new AgeSpan(from, number("to", Ages.ALLOWED, AgeSpan.FOR_LIFE));
  }

  JsonFields fields(String key) throws ScenarioFileException {
    return new JsonFields(complaints, required(key, "an object, written { … }"));
  }

  List<JsonNode> list(String key) throws ScenarioFileException {
    if (!has(key)) {
      return List.of();
    }
    JsonNode node = members.values().get(key);
    if (node instanceof JsonNode.Elements elements) {
      return elements.values();
    }
    throw wrong(node, "a list, written [ … ]");
  }

  /** What one of the fields' values does not allow, said at its place. */
  ScenarioFileException refused(InvalidFactorException problem) {
    JsonNode node = members.values().getOrDefault(problem.field(), members);
    return complaints.at(node.line(), members.pathOf(problem.field()), problem.getMessage());
  }

  private JsonNode required(String key, String right) throws ScenarioFileException {
    if (!has(key)) {
      throw complaints.at(members.line(), members.pathOf(key), "missing; it must be " + right);
    }
    return members.values().get(key);
  }

  private ScenarioFileException wrong(JsonNode node, String right) {
    return complaints.at(node.line(), node.path(), node.spelling() + " is not " + right);
  }

  private static String quoted(Collection<String> names) {
    return "\"" + String.join("\", \"", names) + "\"";
  }
}
