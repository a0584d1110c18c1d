// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.trabecula.asset.JsonName;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Range;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.ViewStart;

/** Writes a scenario the one way that files are written: an entry of the life on each line. */
final class ScenarioWriter {
  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

  String write(Scenario scenario) {
    return """
    {
      "format": %s,
      "version": %s,%s
      "person": %s,
      "life": [%s],
      "view": %s
    }
    """
        .formatted(
            value(ScenarioFormat.NAME),
            ScenarioFormat.VERSION,
            title(scenario),
            object(person(scenario.person())),
            life(scenario),
            object(view(scenario.view())));
  }

  private String title(Scenario scenario) {
    return scenario.title().isEmpty() ? "" : "\n  \"title\": " + value(scenario.title()) + ",";
  }

  private String life(Scenario scenario) {
    if (scenario.life().isEmpty()) {
      return "";
    }
    return scenario.life().stream()
        .map(factor -> object(FactorForms.write(factor)))
        .collect(Collectors.joining(",\n    ", "\n    ", "\n  "));
  }

  private static Map<String, Object> person(Person person) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("sex", JsonName.of(person.sex()));
    fields.put("peakBoneMassSd", person.peakBoneMassSd());
    return fields;
  }

  private static Map<String, Object> view(ViewStart view) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("age", view.age());
    fields.put("seed", view.seed());
    return fields;
  }

  private String object(Map<String, Object> fields) {
    return fields.entrySet().stream()
        .map(field -> value(field.getKey()) + ": " + value(field.getValue()))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private String value(Object value) {
    return value instanceof Double number ? Range.plain(number) : gson.toJson(value);
  }
}
