// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trabecula.asset.JsonName;
import org.trabecula.scenario.file.Complaints;
import org.trabecula.scenario.file.JsonFields;
import org.trabecula.scenario.file.JsonNode;
import org.trabecula.scenario.file.ScenarioFileException;

/** Turns one entry of a file of targets into a target. Keys that only describe it are let pass. */
final class TargetParser {
  private static final String TO_BE_CHECKED = "to-be-checked";
  private static final String TEXT = "text in double quotes";

  private final Complaints complaints;
  private final JsonFields fields;

  TargetParser(Complaints file, JsonNode entry) throws ScenarioFileException {
    JsonFields unnamed = new JsonFields(file, entry);
    String id = unnamed.text("id", TEXT);
    if (id.isBlank()) {
      throw unnamed.refused("id", "is empty");
    }
    complaints = file.calling(entry.path(), id);
    fields = new JsonFields(complaints, entry);
  }

  Target parse() throws ScenarioFileException {
    Optional<TargetRun> run =
        fields.says("run")
            ? Optional.of(new RunParser(complaints, fields).parse())
            : new PressRunParser(fields).parse();
    String id = fields.text("id", TEXT);
    return new Target(
        id,
        textOr("topic", id.replaceFirst("\\..*", "")),
        textOr("unit", ""),
        run.isPresent() ? fields.number("value") : described("value"),
        range(run.isPresent()),
        textOr("citation", ""),
        !textOr("certainty", "").equals(TO_BE_CHECKED),
        fields.flag("otherSite", false),
        fields.says("contradicts")
            ? Optional.of(fields.text("contradicts", TEXT))
            : Optional.empty(),
        run,
        run.isPresent() ? NotRun.IS_RUN : notRun());
  }

  private TargetRange range(boolean needed) throws ScenarioFileException {
    double low = needed ? fields.number("low") : described("low");
    double high = needed ? fields.number("high") : described("high");
    if (low > high) {
      throw fields.refused("low", low + " is above high, " + high);
    }
    return new TargetRange(low, high);
  }

  private String textOr(String key, String otherwise) throws ScenarioFileException {
    return fields.says(key) ? fields.text(key, TEXT) : otherwise;
  }

  /** A number that is only shown: what is not one is not shown. */
  private double described(String key) throws ScenarioFileException {
    return fields.value(key) instanceof JsonNode.Numeral ? fields.number(key) : Double.NaN;
  }

  private NotRun notRun() throws ScenarioFileException {
    if (!fields.says("notRun")) {
      return NotRun.NOT_MODELLED;
    }
    Map<String, NotRun> reasons = new LinkedHashMap<>();
    for (NotRun reason :
        List.of(NotRun.SHOWN_AS_TEXT, NotRun.NOT_MODELLED, NotRun.RUN_ON_THE_PRESS)) {
      reasons.put(JsonName.of(reason), reason);
    }
    return fields.choice("notRun", reasons);
  }
}
