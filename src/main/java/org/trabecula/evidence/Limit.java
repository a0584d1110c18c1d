// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.List;
import java.util.Objects;
import org.trabecula.asset.AssetReader;

/**
 * A place where the model is known to be wrong; its words are {@code evidence.limit.ID}.
 *
 * @param id its name
 * @param factors the factors of a life in which it shows, as scenario files name them, medicines by
 *     their own name; none where it shows in every life
 * @param targets the targets that show it
 */
public record Limit(String id, List<String> factors, List<String> targets) {
  /** The model's own limits, below {@code assets}. */
  private static final String OWN = "evidence/limits.json";

  public Limit {
    Objects.requireNonNull(id, "id");
    factors = List.copyOf(factors);
    targets = List.copyOf(targets);
  }

  /** The model's own limits, the most important first. */
  public static List<Limit> read(AssetReader assets) {
    return List.of(assets.json(OWN, Limit[].class));
  }
}
