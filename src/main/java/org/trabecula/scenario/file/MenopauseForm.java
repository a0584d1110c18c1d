// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.List;
import java.util.Map;
import org.trabecula.asset.JsonName;
import org.trabecula.scenario.Menopause;

/** How files write menopause: it has an age, not a span. */
record MenopauseForm() implements FactorForm<Menopause> {

  @Override
  public String name() {
    return "menopause";
  }

  @Override
  public Class<Menopause> type() {
    return Menopause.class;
  }

  @Override
  public List<String> keys() {
    return List.of("at", "kind");
  }

  @Override
  public Menopause read(JsonFields fields) throws ScenarioFileException {
    double at = fields.number("at", Menopause.AT);
    Menopause.Kind kind =
        fields.has("kind")
            ? fields.choice("kind", JsonNames.all(Menopause.Kind.class))
            : Menopause.usual().kind();
    return new Menopause(at, kind);
  }

  @Override
  public void write(Menopause menopause, Map<String, Object> fields) {
    fields.put("at", menopause.at());
    fields.put("kind", JsonName.of(menopause.kind()));
  }
}
