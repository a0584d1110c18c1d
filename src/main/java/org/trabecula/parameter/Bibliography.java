// SPDX-License-Identifier: MIT
package org.trabecula.parameter;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trabecula.asset.AssetReader;

/** The published works that the program's numbers and words rest on. */
public final class Bibliography {
  private static final String FILE = "bibliography.json";
  private final Map<String, Source> byId = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException when two works have the same key
   */
  public Bibliography(Iterable<Source> sources) {
    for (Source source : sources) {
      if (byId.put(source.id(), source) != null) {
        throw new IllegalArgumentException("two sources are called " + source.id());
      }
    }
  }

  /** Reads the program's own bibliography. */
  public static Bibliography read(AssetReader assets) {
    return new Bibliography(List.of(assets.json(FILE, Source[].class)));
  }

  /** The work with this key. */
  public Optional<Source> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All works, in the order of the file. */
  public Collection<Source> sources() {
    return Collections.unmodifiableCollection(byId.values());
  }
}
