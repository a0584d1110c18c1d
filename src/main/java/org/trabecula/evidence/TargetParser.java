// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.trabecula.asset.JsonName;

/** Turns one entry of a file of targets into a target. Keys that only describe it are let pass. */
final class TargetParser {
  private static final String TO_BE_CHECKED = "to-be-checked";

  private final JsonObjectFields fields;

  TargetParser(String file, int index, JsonObject entry) throws TargetFileException {
    JsonObjectFields unnamed = new JsonObjectFields(file + ": [" + index + "]", "", entry);
    String id = unnamed.text("id");
    if (id.isBlank()) {
      throw unnamed.wrong("id", "is empty");
    }
    fields = new JsonObjectFields(file + ": " + id, "", entry);
  }

  Target parse() throws TargetFileException {
    Optional<TargetRun> run =
        fields.has("run")
            ? Optional.of(new RunParser(fields).parse())
            : new PressRunParser(fields).parse();
    String id = fields.text("id");
    return new Target(
        id,
        fields.text("topic", id.replaceFirst("\\..*", "")),
        fields.text("unit", ""),
        run.isPresent() ? fields.number("value") : described("value"),
        range(run.isPresent()),
        fields.text("citation", ""),
        !fields.text("certainty", "").equals(TO_BE_CHECKED),
        fields.flag("otherSite"),
        fields.has("contradicts") ? Optional.of(fields.text("contradicts")) : Optional.empty(),
        run,
        run.isPresent() ? NotRun.IS_RUN : notRun());
  }

  private TargetRange range(boolean needed) throws TargetFileException {
    double low = needed ? fields.number("low") : described("low");
    double high = needed ? fields.number("high") : described("high");
    if (low > high) {
      throw fields.wrong("low", low + " is above high, " + high);
    }
    return new TargetRange(low, high);
  }

  /** A number that is only shown: what is not one is not shown. */
  private double described(String key) {
    JsonElement value = fields.object().get(key);
    return value instanceof JsonPrimitive number && number.isNumber()
        ? number.getAsDouble()
        : Double.NaN;
  }

  private NotRun notRun() throws TargetFileException {
    if (!fields.has("notRun")) {
      return NotRun.NOT_MODELLED;
    }
    List<NotRun> reasons =
        List.of(NotRun.SHOWN_AS_TEXT, NotRun.NOT_MODELLED, NotRun.RUN_ON_THE_PRESS);
    String word = fields.text("notRun");
    for (NotRun reason : reasons) {
      if (JsonName.of(reason).equals(word)) {
        return reason;
      }
    }
    throw fields.notOneOf("notRun", word, reasons.stream().map(JsonName::of).toList());
  }
}
