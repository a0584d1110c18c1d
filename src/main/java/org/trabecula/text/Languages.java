// SPDX-License-Identifier: MIT
package org.trabecula.text;

import static java.util.Locale.ENGLISH;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The languages that the program speaks.
 *
 * @param names what each calls itself, by its tag: {@code en}, {@code pt-BR}
 */
public record Languages(Map<String, String> names) {
  private static final String INDEX = "languages";

  public Languages {
    names = Map.copyOf(names);
  }

  /** Those that come with the program. */
  public static Languages read() {
    return new Languages(new TextFiles().read(INDEX));
  }

  /** The language of a tag, if the program speaks it. */
  public Optional<Locale> of(String tag) {
    return names.keySet().stream()
        .filter(known -> known.equalsIgnoreCase(tag))
        .map(Locale::forLanguageTag)
        .findFirst();
  }

  /** What the system speaks, where the program does; else English. */
  public Locale nearest(Locale system) {
    return of(system.toLanguageTag())
        .or(() -> of(system.getLanguage()).map(spoken -> system))
        .orElse(ENGLISH);
  }

  /** All of them in one line, each by its tag and the name that it has for itself. */
  public String listed(Texts texts) {
    return texts.list(
        new TreeMap<>(names)
            .entrySet().stream()
                .map(each -> texts.get("language.named", each.getKey(), each.getValue()))
                .toList());
  }
}
