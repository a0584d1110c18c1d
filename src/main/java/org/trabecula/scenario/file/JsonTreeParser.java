// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trabecula.asset.JsonPlace;

/** Reads strict JSON into {@link JsonNode}s, which keep the lines that the values stand on. */
public final class JsonTreeParser {
  /** A scenario is three deep; whatever goes much deeper is something else. */
  private static final int DEEPEST = 8;

  private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
  private static final Pattern BARE_WORD =
      Pattern.compile("(?<![\\w.\"])(?!(?:true|false|null)\\b)[-+]?[A-Za-z]+");

  private final Complaints complaints;
  private final String text;
  private final JsonReader reader;
  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * @param complaints about the file
   * @param text all of it
   */
  public JsonTreeParser(Complaints complaints, String text) {
    this.complaints = complaints;
    this.text = text;
    this.reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
  }

  /**
   * The whole file as one value.
   *
   * @throws ScenarioFileException where it is not JSON, with the line
   */
  public JsonNode parse() throws ScenarioFileException {
    if (text.isBlank()) {
      throw complaints.about("the file is empty");
    }
    try {
      JsonNode whole = value("", 0);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw trailing();
      }
      return whole;
    } catch (EOFException e) {
      throw complaints.at(line(), "", "the file ends too early: a bracket or quote is not closed");
    } catch (IOException e) {
      throw malformed();
    }
  }

  /** The line of every path. */
  Map<String, Integer> lines() {
    return lines;
  }

  private JsonNode value(String path, int depth) throws IOException, ScenarioFileException {
    JsonToken token = reader.peek();
    int line = line();
    lines.put(path, line);
    if (depth > DEEPEST) {
      throw complaints.at(line, path, "nested more than " + DEEPEST + " deep");
    }
    return switch (token) {
      case BEGIN_OBJECT -> members(path, line, depth);
      case BEGIN_ARRAY -> elements(path, line, depth);
      case NUMBER -> new JsonNode.Numeral(path, line, reader.nextString());
      case STRING -> new JsonNode.Text(path, line, reader.nextString());
      case BOOLEAN -> new JsonNode.Word(path, line, Boolean.toString(reader.nextBoolean()));
      case NULL -> {
        reader.nextNull();
        yield new JsonNode.Word(path, line, "null");
      }
      default -> throw malformed();
    };
  }

  private JsonNode members(String path, int line, int depth)
      throws IOException, ScenarioFileException {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    JsonNode.Members members = new JsonNode.Members(path, line, values);
    reader.beginObject();
    while (reader.hasNext()) {
      String key = reader.nextName();
      String keyPath = members.pathOf(key);
      if (values.containsKey(key)) {
        throw complaints.at(line(), keyPath, "stands twice; once is right");
      }
      values.put(key, value(keyPath, depth + 1));
    }
    reader.endObject();
    return members;
  }

  private JsonNode elements(String path, int line, int depth)
      throws IOException, ScenarioFileException {
    List<JsonNode> values = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      values.add(value(path + "[" + values.size() + "]", depth + 1));
    }
    reader.endArray();
    return new JsonNode.Elements(path, line, values);
  }

  private ScenarioFileException trailing() {
    return complaints.at(line(), "", "something follows after the end of the scenario");
  }

  private ScenarioFileException malformed() {
    String word = bareWord();
    String problem =
        word.isEmpty()
            ? "this is not JSON; a comma, a quote or a bracket is missing or too many"
            : word + " is not JSON; numbers are written 7.5, words stand in double quotes";
    return complaints.at(line(), "", problem);
  }

  /** A word outside quotes, the likeliest mistake in a line that is not JSON; empty without one. */
  private String bareWord() {
    String line = text.lines().skip(line() - 1L).findFirst().orElse("");
    Matcher word = BARE_WORD.matcher(QUOTED.matcher(line).replaceAll("\"\""));
    return word.find() ? word.group() : "";
  }

  private int line() {
    return JsonPlace.of(reader).line();
  }
}
