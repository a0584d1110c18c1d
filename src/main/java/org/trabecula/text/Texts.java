// SPDX-License-Identifier: MIT
package org.trabecula.text;

import static java.util.Locale.ENGLISH;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All words of the program in one language.
 *
 * <p>A text may hold numbered places, {@code {0}} or {@code {1,number,0.0}}, in the syntax of
 * {@link MessageFormat}, except that an apostrophe is always just an apostrophe.
 */
public final class Texts {
  /**
   * The subjects: each is a file {@code text/SUBJECT.properties}; a key stands in one of them only.
   */
  public static final List<String> SUBJECTS =
      List.of(
          "common",
          "scenario",
          "lives",
          "design",
          "cards",
          "app",
          "picture",
          "lens",
          "press",
          "handout",
          "learn",
          "people",
          "protection",
          "compare",
          "command",
          "evidence");

  private final Locale locale;
  private final Map<String, String> texts;

  private Texts(Locale locale, Map<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
  }

  /**
   * The words in the language of {@code locale}. What is not translated stays English, and where
   * nothing is, numbers are English too.
   */
  public static Texts load(Locale locale) {
    TextFiles files = new TextFiles();
    Map<String, String> texts = new LinkedHashMap<>();
    SUBJECTS.forEach(subject -> texts.putAll(files.read(subject)));
    Map<String, String> translated = new LinkedHashMap<>();
    SUBJECTS.forEach(subject -> translated.putAll(files.readTranslation(subject, locale)));
    texts.putAll(translated);
    boolean spoken = !translated.isEmpty() || locale.getLanguage().equals(ENGLISH.getLanguage());
    return new Texts(spoken ? locale : ENGLISH, texts);
  }

  /** The words in English. */
  public static Texts english() {
    return load(ENGLISH);
  }

  /** The language and number format of these words. */
  public Locale locale() {
    return locale;
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** All keys. */
  public Set<String> keys() {
    return Set.copyOf(texts.keySet());
  }

  /**
   * A text with its places filled.
   *
   * @param arguments what stands at {@code {0}}, {@code {1}} …; numbers are written as the language
   *     does
   * @throws IllegalArgumentException when there is no such text, or one of its places stays empty
   */
  public String get(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text has the key " + key);
    }
    if (text.indexOf('{') < 0) {
      return text;
    }
    MessageFormat format = new MessageFormat(text.replace("'", "''"), locale);
    if (format.getFormatsByArgumentIndex().length > arguments.length) {
      throw new IllegalArgumentException(
          "the text " + key + " has more places than the " + arguments.length + " given arguments");
    }
    return format.format(arguments);
  }
}
