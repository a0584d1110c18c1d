// SPDX-License-Identifier: MIT
package org.trabecula.scenario.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.file.ReadyMadeLife;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.Texts;

/** A life is found by the words that somebody would look for it with. */
class LifeSearchTest {
  private static final ScenarioLibrary LIBRARY =
      ScenarioLibrary.load(new AssetReader(), Texts.english());

  private final LifeSearch search = new LifeSearch(Texts.english());

  @ParameterizedTest
  @CsvSource({
    "coeliac, coeliac",
    "Coeli, coeliac",
    "breast cancer, aromatase-inhibitor",
    "mother, osteoporosis-at-68",
    "prednisone, anna",
    "man 80, man-at-80",
    "teriparatide, teriparatide-then-alendronate",
    "ALENDRONATE steroid, steroids-protected",
    "thyroid, overactive-thyroid",
    "testosterone, low-testosterone"
  })
  void wordsOfItsTitleItsGroupAndWhatIsSetFindIt(String typed, String life) {
    assertThat(found(typed)).contains(life).hasSizeLessThan(20);
  }

  @Test
  void nothingTypedFindsAllAndNonsenseNone() {
    assertThat(found("")).hasSize(LIBRARY.lives().size());
    assertThat(found("  ")).hasSize(LIBRARY.lives().size());
    assertThat(found("xyzzy")).isEmpty();
    assertThat(found("coeliac xyzzy")).isEmpty();
  }

  @Test
  void anAgeIsFoundAsAWholeNumber() {
    assertThat(found("68")).contains("osteoporosis-at-68", "trains-from-60").doesNotContain("anna");
  }

  private List<String> found(String typed) {
    return LIBRARY.groups().stream()
        .flatMap(group -> group.lives().stream().filter(life -> search.finds(typed, group, life)))
        .map(ReadyMadeLife::name)
        .toList();
  }
}
