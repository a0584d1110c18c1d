// SPDX-License-Identifier: MIT
package org.trabecula.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.design.Appearance;
import org.trabecula.design.Motion;
import org.trabecula.design.Theme;
import org.trabecula.measure.Customs;
import org.trabecula.settings.SettingsProblem.Kind;

/** What a person chose is found again, and nothing of a file is lost, whatever it holds. */
class RememberedSettingsTest {
  private static final Settings DARK =
      Settings.USUAL.withAppearance(new Appearance(150, Theme.DARK, Motion.REDUCED));

  private static final String DARK_FILE =
      """
      {
        "appearance": {
          "textPercent": 150,
          "theme": "dark",
          "motion": "reduced"
        },
        "curve": {
          "otherPeople": false
        }
      }
      """;

  @TempDir private Path folder;
  private Path file;
  private final List<SettingsProblem> told = new ArrayList<>();

  @BeforeEach
  void placeTheFile() {
    file = folder.resolve("new").resolve("settings.json");
  }

  @Test
  void aFirstStartHasTheUsualSettingsAndLeavesNoTrace() {
    assertThat(find().get()).isEqualTo(Settings.USUAL);
    assertThat(folder).isEmptyDirectory();
    assertThat(told).isEmpty();
  }

  @Test
  void whatIsChosenStandsInAFileThatAPersonCanRead() throws IOException {
    find().change(usual -> DARK);
    assertThat(Files.readString(file)).isEqualTo(DARK_FILE);
    assertThat(find().get()).isEqualTo(DARK);
    assertThat(told).isEmpty();
  }

  @Test
  void whatTheFileLeavesOutIsAsUsual() throws IOException {
    write("{\"appearance\": {\"theme\": \"contrast\"}}");
    assertThat(find().get().appearance()).isEqualTo(new Appearance(100, Theme.CONTRAST));
    write("{}");
    assertThat(find().get()).isEqualTo(Settings.USUAL);
    assertThat(told).isEmpty();
  }

  @Test
  void unitsAreWrittenOnceTheyAreChosenAndFoundAgain() throws IOException {
    Settings pounds = Settings.USUAL.withCustoms(Optional.of(Customs.of("US")));
    find().change(usual -> pounds);

    assertThat(Files.readString(file)).contains("\"vitaminD\": \"ngPerMl\"", "\"adviser\": \"us\"");
    assertThat(find().get()).isEqualTo(pounds);
  }

  @Test
  void keysOfANewerVersionAreKept() throws IOException {
    write(
        """
        {"units": {"height": "inches"}, "appearance": {"theme": "dark", "sound": [1, 2]}}
        """);
    RememberedSettings settings = find();
    settings.change(known -> known.withAppearance(known.appearance().withTextPercent(130)));
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            {
              "units": {
                "height": "inches"
              },
              "appearance": {
                "theme": "dark",
                "sound": [
                  1,
                  2
                ],
                "textPercent": 130,
                "motion": "full"
              },
              "curve": {
                "otherPeople": false
              }
            }
            """);
    assertThat(told).isEmpty();
  }

  @Test
  void twoWindowsDoNotUndoEachOther() {
    RememberedSettings one = find();
    RememberedSettings other = find();
    one.change(known -> known.withAppearance(known.appearance().withTheme(Theme.DARK)));
    other.change(known -> known.withAppearance(known.appearance().withTextPercent(130)));
    assertThat(find().get().appearance()).isEqualTo(new Appearance(130, Theme.DARK));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"appearance": {"theme": "sepia"}} | settings.json, line 1: appearance.theme: "sepia" is not one of light, dark, contrast
          {"appearance": {"textPercent": 90}} | settings.json, line 1: appearance: a text size of 90 % is not one of [100, 115, 130, 150, 175, 200]
          {"appearance": 7} | settings.json, line 1: appearance: is not an object with the keys textPercent, theme, motion
          {"appearance": {"textPercent": "big"}} | settings.json, line 1: appearance.textPercent: is not a whole number
          {"appearance": {} | settings.json, line 1: is not valid JSON: it ends too early
          [] | settings.json, line 1: is not an object with the keys appearance, curve, customs, window, audience
          """)
  void aDamagedFileIsToldOnceAndKeptAside(String damaged, String reason) throws IOException {
    write(damaged);
    RememberedSettings settings = find();
    assertThat(settings.get()).isEqualTo(Settings.USUAL);
    assertThat(told)
        .containsExactly(new SettingsProblem(Kind.DAMAGED, reason, "settings-damaged.json"));
    settings.change(usual -> DARK);
    assertThat(find().get()).isEqualTo(DARK);
    assertThat(Files.readString(file.resolveSibling("settings-damaged.json"))).isEqualTo(damaged);
    assertThat(told).hasSize(1);
  }

  @Test
  void bytesThatAreNoTextAndAFileWithoutEndAreDamageToo() throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {'{', (byte) 0xFF, '}'});
    find();
    Files.write(file, new byte[SettingsFile.LARGEST + 1]);
    find();
    assertThat(told)
        .extracting(SettingsProblem::reason)
        .containsExactly(
            "settings.json: is not UTF-8",
            "settings.json: is larger than 1 MiB; settings are much smaller");
  }

  @Test
  void everyDamagedFileKeepsAPlaceOfItsOwn() throws IOException {
    for (String damaged : new String[] {"one", "two", "three"}) {
      write(damaged);
      find();
    }
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files)
          .extracting(path -> path.getFileName() + ": " + Files.readString(path))
          .containsExactlyInAnyOrder(
              "settings-damaged.json: one",
              "settings-damaged-2.json: two",
              "settings-damaged-3.json: three");
    }
  }

  @Test
  void whatIsDamagedWhileTheProgramRunsIsKeptToo() throws IOException {
    RememberedSettings settings = find();
    write("half a file");
    settings.change(usual -> DARK);
    assertThat(Files.readString(file)).isEqualTo(DARK_FILE);
    assertThat(file.resolveSibling("settings-damaged.json")).hasContent("half a file");
  }

  @Test
  void whereNothingCanBeWrittenSettingsHoldUntilTheEndAndItIsToldOnce() throws IOException {
    Files.writeString(folder.resolve("new"), "a file where the folder should be");
    RememberedSettings settings = find();
    settings.change(usual -> DARK);
    settings.change(dark -> Settings.USUAL);
    settings.change(usual -> DARK);
    assertThat(settings.get()).isEqualTo(DARK);
    assertThat(told)
        .containsExactly(
            new SettingsProblem(
                Kind.NOT_WRITTEN, file + " cannot be written: its folder cannot be made", ""));
  }

  @Test
  void aFolderInItsPlaceIsLeftAlone() throws IOException {
    Files.createDirectories(file);
    RememberedSettings settings = find();
    settings.change(usual -> DARK);
    assertThat(settings.get()).isEqualTo(DARK);
    assertThat(file).isEmptyDirectory();
    assertThat(told)
        .containsExactly(new SettingsProblem(Kind.NOT_READ, file + " cannot be read", ""));
  }

  @Test
  void whatAnEarlierVersionKeptIsTakenOverOnce() throws IOException {
    RememberedSettings settings = find(Optional.of(DARK));
    assertThat(settings.get()).isEqualTo(DARK);
    assertThat(Files.readString(file)).isEqualTo(DARK_FILE);
    settings.change(dark -> Settings.USUAL);
    assertThat(find(Optional.of(DARK)).get()).isEqualTo(Settings.USUAL);
  }

  private RememberedSettings find() {
    return find(Optional.empty());
  }

  private RememberedSettings find(Optional<Settings> earlier) {
    RememberedSettings found =
        RememberedSettings.find(new SettingsFile(file), () -> earlier, Runnable::run);
    found.tellProblem(told::add);
    return found;
  }

  private void write(String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
