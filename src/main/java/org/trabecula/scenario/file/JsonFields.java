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
public final class JsonFields implements CourseValue.Fields<ScenarioFileException> {
  /** Whole numbers that a computer holds exactly. */
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

  private final Complaints complaints;
  private final JsonNode.Members members;

  /**
   * @param complaints about the file that holds them
   * @param node the object
   * @throws ScenarioFileException where it is not an object
   */
  public JsonFields(Complaints complaints, JsonNode node) throws ScenarioFileException {
    this.complaints = complaints;
    if (!(node instanceof JsonNode.Members found)) {
      throw complaints.at(
          node.line(), node.path(), node.spelling() + " is not an object, written { … }");
    }
    this.members = found;
  }

  /** Whether the field is there, be it {@code null}. */
  public boolean has(String key) {
    return members.values().containsKey(key);
  }

  /** Whether the field is there and says something. */
  public boolean says(String key) {
    return has(key) && !value(key).spelling().equals("null");
  }

  /** The value of a field that is there. */
  public JsonNode value(String key) {
    return members.values().get(key);
  }

  /** Refuses every key that does not belong here. */
  public void allowOnly(List<String> keys) throws ScenarioFileException {
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
    double value = number(key, "a number from " + range);
    if (!Double.isFinite(value)) {
      throw refused(key, value(key).spelling() + " is outside " + range);
    }
    return value;
  }

  private double number(String key, String right) throws ScenarioFileException {
    if (required(key, right) instanceof JsonNode.Numeral numeral) {
      return Double.parseDouble(numeral.digits());
    }
    throw wrong(value(key), right);
  }

  /** A number of any size. */
  public double number(String key) throws ScenarioFileException {
    double value = number(key, "a number");
    if (!Double.isFinite(value)) {
      throw refused(key, value(key).spelling() + " is too large");
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

  /** True or false. */
  public boolean flag(String key, boolean otherwise) throws ScenarioFileException {
    if (!has(key)) {
      return otherwise;
    }
    JsonNode node = members.values().get(key);
    if (node instanceof JsonNode.Word word && !word.spelling().equals("null")) {
      return Boolean.parseBoolean(word.spelling());
    }
    throw wrong(node, "true or false");
  }

  /**
   * Text.
   *
   * @param right what is right there, for the sentence that refuses what is not
   */
  public String text(String key, String right) throws ScenarioFileException {
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
  public <T> T choice(String key, Map<String, T> names) throws ScenarioFileException {
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

  /** The fields of the object in a field. */
  public JsonFields fields(String key) throws ScenarioFileException {
    return new JsonFields(complaints, required(key, "an object, written { … }"));
  }

  /** The list in a field; empty where the field is not there. */
  public List<JsonNode> list(String key) throws ScenarioFileException {
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
    return refused(problem.field(), problem.getMessage());
  }

  /** The sentence for what is wrong with a field, at its line. */
  public ScenarioFileException refused(String key, String problem) {
    JsonNode node = members.values().getOrDefault(key, members);
    return complaints.at(node.line(), members.pathOf(key), problem);
  }

  /** The sentence for a field that has to be there and is not. */
  public ScenarioFileException missing(String key, String right) {
    return complaints.at(members.line(), members.pathOf(key), "missing; it must be " + right);
  }

  private JsonNode required(String key, String right) throws ScenarioFileException {
    if (!has(key)) {
      throw missing(key, right);
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
