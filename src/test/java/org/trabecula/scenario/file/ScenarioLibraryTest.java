// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

class ScenarioLibraryTest {
  private static final Path FOLDER = Path.of("assets/scenarios");
  private static final List<String> FRIGHTENING =
      List.of("crumbl", "brittle", "hump", "victim", "time bomb", "silent thief", "destroy");

  private final ScenarioLibrary library = ScenarioLibrary.load(new AssetReader(), Texts.english());

  @Test
  void offersOrdinaryLivesFirst() {
    assertThat(library.lives()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(library.lives().get(0))
        .isEqualTo(Scenario.ordinary("A woman with an ordinary life", Sex.FEMALE));
    assertThat(library.lives().get(1))
        .isEqualTo(Scenario.ordinary("A man with an ordinary life", Sex.MALE));
  }

  @Test
  void everyLifeHasATitleOfItsOwnThatFrightensNobody() {
    List<String> titles = library.lives().stream().map(Scenario::title).toList();
    assertThat(titles).doesNotHaveDuplicates().allSatisfy(title -> assertThat(title).isNotBlank());
    assertThat(String.join("\n", titles).toLowerCase(Locale.ROOT)).doesNotContain(FRIGHTENING);
  }

  @Test
  void everyLifeSaysWhatItIsAbout() {
    for (LifeGroup group : library.groups()) {
      for (ReadyMadeLife life : group.lives()) {
        assertThat(Texts.english().get("life." + life.name() + ".about")).isNotBlank();
      }
    }
  }

  @Test
  void theEnglishTitleOfALifeIsThatOfItsFile() throws Exception {
    for (Path folder : List.of(FOLDER, Path.of("assets/pairs"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file :
            files.filter(each -> each.toString().endsWith(ScenarioFile.ENDING)).toList()) {
          String name = file.getFileName().toString().replace(ScenarioFile.ENDING, "");
          assertThat(Texts.english().get("life." + name + ".title"))
              .as(name)
              .isEqualTo(ScenarioFile.read(file).scenario().title());
        }
      }
    }
  }

  @Test
  void everyFileOfTheFolderIsInTheIndex() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      long scenarios = files.filter(file -> file.toString().endsWith(ScenarioFile.ENDING)).count();
      assertThat(scenarios).isEqualTo(library.lives().size());
    }
  }

  @Test
  void everyFileIsWrittenAsTheProgramWritesIt() throws Exception {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file :
          files.filter(each -> each.toString().endsWith(ScenarioFile.ENDING)).toList()) {
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
            .isEqualTo(ScenarioFile.text(ScenarioFile.read(file).scenario()));
      }
    }
  }

  @Test
  void everyLifeOpensAfterWhatItsTitleNamesHasBegun() {
    assertThat(library.lives())
        .allSatisfy(
            life ->
                assertThat(life.life().stream().mapToDouble(ScenarioLibraryTest::start))
                    .as(life.title())
                    .allMatch(start -> start < life.view().age()));
  }

  private static double start(Factor factor) {
    return factor instanceof Menopause menopause ? menopause.at() : ((Course) factor).span().from();
  }
}
