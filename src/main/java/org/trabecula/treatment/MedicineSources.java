// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.List;
import org.trabecula.asset.AssetReader;
import org.trabecula.asset.JsonName;
import org.trabecula.parameter.Bibliography;
import org.trabecula.parameter.Source;
import org.trabecula.scenario.Medicine;

/**
 * The works in which benefits and harms of medicines were reported.
 *
 * @param entries one for each medicine
 * @param bibliography the works
 */
public record MedicineSources(List<Entry> entries, Bibliography bibliography) {

  /**
   * The works about one medicine.
   *
   * @param medicine as JSON files spell it
   * @param works where its benefit and its harm were reported, by their keys in the bibliography
   */
  public record Entry(String medicine, List<String> works) {}

  /** Reads the program's own list, of works in its bibliography. */
  public static MedicineSources read(AssetReader assets, Bibliography works) {
    Entry[] entries = assets.json("medicine-sources.json", Entry[].class);
    return new MedicineSources(List.of(entries), works);
  }

  /** The works about a medicine. */
  public List<Source> of(Medicine medicine) {
    return entries.stream()
        .filter(entry -> entry.medicine().equals(JsonName.of(medicine)))
        .flatMap(entry -> entry.works().stream())
        .map(id -> bibliography.find(id).orElseThrow())
        .toList();
  }
}
