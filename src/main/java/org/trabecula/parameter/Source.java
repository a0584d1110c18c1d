// SPDX-License-Identifier: MIT
package org.trabecula.parameter;

import java.util.Objects;
import java.util.Optional;

/**
 * A published work.
 *
 * @param id the key by which parameters name it
 * @param authors who wrote it
 * @param title its title
 * @param source where it appeared: journal, volume and pages
 * @param year when, where known
 * @param doi its digital object identifier, where known
 */
public record Source(
    String id,
    String authors,
    String title,
    String source,
    Optional<Integer> year,
    Optional<String> doi) {
  public Source {
    Objects.requireNonNull(authors, "authors");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(doi, "doi");
    if (id.isBlank()) {
      throw new IllegalArgumentException("id is empty");
    }
  }

  /** Authors, title, place and year in one line. */
  public String citation() {
    String when = year.map(y -> " (" + y + ")").orElse("");
    return authors + ". " + title + ". " + source + when + ".";
  }
}
