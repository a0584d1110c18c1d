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
 * {@link MessageFormat}, except that an apostrophe is always just an apostrophe. Where its words
 * depend on a number, it holds {@link PluralPlaces}.
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
          "medicines",
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

  private static final String PLURAL = "plural.forms";

  private final Locale locale;
  private final Map<String, String> texts;
  private final Map<String, String> translated;

  /** The forms with a number in the language, and in English for what is not translated. */
  private final PluralForms forms;

  private final PluralForms englishForms;

  private Texts(Locale locale, Map<String, String> english, Map<String, String> translated) {
    this.locale = locale;
    this.translated = Map.copyOf(translated);
    englishForms = new PluralForms(english.get(PLURAL));
    forms = new PluralForms(translated.getOrDefault(PLURAL, english.get(PLURAL)));
    texts = new LinkedHashMap<>(english);
    texts.putAll(translated);
  }

  /**
   * The words in the language of {@code locale}. What is not translated stays English, and where
   * nothing is, numbers are English too.
   */
  public static Texts load(Locale locale) {
    TextFiles files = new TextFiles();
    Map<String, String> translated = new LinkedHashMap<>();
    SUBJECTS.forEach(subject -> translated.putAll(files.readTranslation(subject, locale)));
    boolean spoken = !translated.isEmpty() || locale.getLanguage().equals(ENGLISH.getLanguage());
    return translated(spoken ? locale : ENGLISH, translated);
  }

  /**
   * The words of a translation, and English ones for what it lacks.
   *
   * @param translated its texts by their keys
   */
  static Texts translated(Locale locale, Map<String, String> translated) {
    TextFiles files = new TextFiles();
    Map<String, String> english = new LinkedHashMap<>();
    SUBJECTS.forEach(subject -> english.putAll(files.read(subject)));
    return new Texts(locale, english, translated);
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
    PluralForms spoken = translated.containsKey(key) ? forms : englishForms;
    String chosen = PluralPlaces.chosen(text, spoken, arguments);
    MessageFormat format = new MessageFormat(chosen.replace("'", "''"), locale);
    if (format.getFormatsByArgumentIndex().length > arguments.length) {
      throw new IllegalArgumentException(
          "the text " + key + " has more places than the " + arguments.length + " given arguments");
    }
    return format.format(arguments);
  }

  /** Things after each other, as the language lists them; each stands for itself. */
  public String list(List<String> things) {
    return joined("list.things", things);
  }

  /** Works, which have commas of their own, after each other. */
  public String works(List<String> works) {
    return joined("list.works", works);
  }

  /** Readings or names without a full stop, to be heard one after the other. */
  public String readings(String... readings) {
    return joined("list.readings", List.of(readings));
  }

  /** Whole sentences after each other; empty ones are left out. */
  public String sentences(List<String> sentences) {
    return joined(
        "list.sentences", sentences.stream().filter(sentence -> !sentence.isEmpty()).toList());
  }

  /** Whole sentences after each other; empty ones are left out. */
  public String sentences(String... sentences) {
    return sentences(List.of(sentences));
  }

  private String joined(String key, List<String> parts) {
    return parts.stream().reduce((before, next) -> get(key, before, next)).orElse("");
  }
}
