// SPDX-License-Identifier: MIT
package org.trabecula.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** The files of {@link Texts} on the class path, UTF-8: English ones, and a folder a language. */
final class TextFiles {

  /** The English texts of a subject. */
  Map<String, String> read(String subject) {
    String name = "/text/" + subject + ".properties";
    return readIfPresent(name)
        .orElseThrow(
            () -> new IllegalStateException("the file " + name + " is missing from the program"));
  }

  /**
   * The texts of a subject in the language of {@code locale}, and over them what its region says in
   * another way; empty without a translation.
   */
  Map<String, String> readTranslation(String subject, Locale locale) {
    Map<String, String> texts = new HashMap<>(readFolder(locale.getLanguage(), subject));
    if (!locale.getCountry().isEmpty()) {
      texts.putAll(readFolder(locale.getLanguage() + "-" + locale.getCountry(), subject));
    }
    return texts;
  }

  private static Map<String, String> readFolder(String tag, String subject) {
    return readIfPresent("/text/" + tag + "/" + subject + ".properties").orElse(Map.of());
  }

  private static Optional<Map<String, String>> readIfPresent(String name) {
    try (InputStream stream = TextFiles.class.getResourceAsStream(name)) {
      if (stream == null) {
        return Optional.empty();
      }
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      Properties properties = new Properties();
      properties.load(reader);
      return Optional.of(
          properties.stringPropertyNames().stream()
              .collect(Collectors.toMap(key -> key, properties::getProperty)));
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + name + " cannot be read", e);
    }
  }
}
