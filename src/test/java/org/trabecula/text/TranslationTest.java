// SPDX-License-Identifier: MIT
package org.trabecula.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a translation must hold. A language that the program offers is whole; one that is on its
 * way, such as the small German one of these tests, is English where it lacks a key.
 */
class TranslationTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Map<String, String> ENGLISH = english();

  @Test
  void everyLanguageThatIsOfferedSaysAll() {
    assertThat(offered())
        .allSatisfy(
            language ->
                assertThat(lacking(translation(language)))
                    .as("keys that %s lacks", language)
                    .isEmpty());
  }

  @Test
  void everyLanguageThatIsOfferedFits() {
    assertThat(offered())
        .allSatisfy(language -> assertThat(misfits(translation(language))).isEmpty());
  }

  @Test
  void aPartOfALanguageFitsToo() {
    assertThat(misfits(translation(Locale.GERMAN))).isEmpty();
  }

  @Test
  void theKeysThatALanguageLacksAreNamed() {
    assertThat(lacking(translation(Locale.GERMAN)))
        .contains("app.name", "press.state.whole", "list.things")
        .doesNotContain("press.state.rest", "plural.forms");
  }

  @Test
  void whatDoesNotFitIsNamed() {
    assertThat(
            misfits(
                Map.of(
                    "plural.forms",
                    "one: n = 1; few: n = 2..4",
                    "app.nmae",
                    "Trabecula",
                    "lens.dug",
                    "{1}",
                    "rhythm.months",
                    "{0,plural,one{a month} other{{0}}}")))
        .containsExactlyInAnyOrder(
            "app.nmae: English has no such key",
            "lens.dug: its places are [1], and in English [0]",
            "rhythm.months: it has words for [one, other], and the language has [one, few, other]");
  }

  private static Set<Locale> offered() {
    return Languages.read().names().keySet().stream()
        .map(Locale::forLanguageTag)
        .filter(language -> !language.equals(Locale.ENGLISH))
        .collect(Collectors.toSet());
  }

  private static Set<String> lacking(Map<String, String> translation) {
    Set<String> lacking = new TreeSet<>(ENGLISH.keySet());
    lacking.removeAll(translation.keySet());
    return lacking;
  }

  private static List<String> misfits(Map<String, String> translation) {
    PluralForms forms = new PluralForms(translation.get("plural.forms"));
    return translation.entrySet().stream()
        .map(text -> misfit(text.getKey(), text.getValue(), forms))
        .filter(problem -> !problem.isEmpty())
        .toList();
  }

  private static String misfit(String key, String text, PluralForms forms) {
    String english = ENGLISH.get(key);
    if (english == null) {
      return key + ": English has no such key";
    }
    if (!places(english).containsAll(places(text))) {
      return key + ": its places are " + places(text) + ", and in English " + places(english);
    }
    return PluralPlaces.forms(text).stream()
        .filter(words -> !new HashSet<>(words).equals(new HashSet<>(forms.names())))
        .map(
            words ->
                "%s: it has words for %s, and the language has %s"
                    .formatted(key, words, forms.names()))
        .findFirst()
        .orElse("");
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(place -> place.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> english() {
    Map<String, String> texts = new LinkedHashMap<>();
    Texts.SUBJECTS.forEach(subject -> texts.putAll(new TextFiles().read(subject)));
    return texts;
  }

  private static Map<String, String> translation(Locale language) {
    Map<String, String> texts = new LinkedHashMap<>();
    Texts.SUBJECTS.forEach(
        subject -> texts.putAll(new TextFiles().readTranslation(subject, language)));
    return texts;
  }
}
