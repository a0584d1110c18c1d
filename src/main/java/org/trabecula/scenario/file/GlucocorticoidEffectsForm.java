// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.List;
import java.util.Map;
import org.trabecula.scenario.GlucocorticoidEffects;

/** How files write the four switches of steroid tablets; one that is not mentioned is on. */
record GlucocorticoidEffectsForm() implements FactorForm<GlucocorticoidEffects> {

  @Override
  public String name() {
    return "glucocorticoidEffects";
  }

  @Override
  public Class<GlucocorticoidEffects> type() {
    return GlucocorticoidEffects.class;
  }

  @Override
  public List<String> keys() {
    return List.of("from", "to", "building", "removing", "absorption", "urine");
  }

  @Override
  public GlucocorticoidEffects read(JsonFields fields) throws ScenarioFileException {
    return new GlucocorticoidEffects(
        fields.span(),
        fields.flag("building", true),
        fields.flag("removing", true),
        fields.flag("absorption", true),
        fields.flag("urine", true));
  }

  @Override
  public void write(GlucocorticoidEffects effects, Map<String, Object> fields) {
    FactorForm.writeSpan(effects.span(), fields);
    fields.put("building", effects.building());
    fields.put("removing", effects.removing());
    fields.put("absorption", effects.absorption());
    fields.put("urine", effects.urine());
  }
}
