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

  /** The first author's family name and the year, as a sentence names a work. */
  public String shortName() {
    String first = authors.split(",")[0];
    String family = first.replaceAll(" \\p{Lu}{1,3}$", "");
    return family + year.map(y -> " " + y).orElse("");
  }

  /** Authors, title, place and year in one line. */
  public String citation() {
    String when = year.map(y -> " (" + y + ")").orElse("");
    // A list of authors may end in a full stop of its own: et al.
    String who = authors.endsWith(".") ? authors : authors + ".";
    return who + " " + title + ". " + source + when + ".";
  }
}
