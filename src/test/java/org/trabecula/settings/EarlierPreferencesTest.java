// SPDX-License-Identifier: MIT
package org.trabecula.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trabecula.design.Appearance;
import org.trabecula.design.Motion;
import org.trabecula.design.Theme;

/** The settings of versions that kept them in Java's preferences. */
class EarlierPreferencesTest {
  @TempDir private Path home;
  private final Preferences root = new MemoryPreferences();

  @BeforeEach
  void keepPreferences() throws IOException {
    Files.createDirectories(home.resolve(".java/.userPrefs/org/trabecula/app"));
  }

  @Test
  void whatWasKeptIsFound() {
    keep("150", "DARK", "REDUCED");
    assertThat(found("Linux"))
        .contains(Settings.USUAL.withAppearance(new Appearance(150, Theme.DARK, Motion.REDUCED)));
  }

  @Test
  void theFirstVersionsKnewNothingOfMotion() {
    Preferences node = root.node("org/trabecula/app");
    node.put("textPercent", "130");
    node.put("theme", "CONTRAST");
    assertThat(found("Windows 11"))
        .contains(Settings.USUAL.withAppearance(new Appearance(130, Theme.CONTRAST)));
  }

  @Test
  void whatIsNotOfferedAnyMoreIsNotTaken() {
    keep("150", "SEPIA", "FULL");
    assertThat(found("Linux")).isEmpty();
  }

  @Test
  void whereNothingWasKeptNothingIsFound() {
    assertThat(found("Linux")).isEmpty();
    assertThat(found("Mac OS X")).isEmpty();
  }

  @Test
  void onAFreshComputerPreferencesAreNotEvenAskedFor() throws IOException {
    Path fresh = Files.createDirectory(home.resolve("fresh"));
    EarlierPreferences earlier =
        new EarlierPreferences(
            new SettingsPlace("Linux", Map.of(), fresh),
            () -> {
              throw new AssertionError("asking makes a folder, and a line on the terminal");
            });
    assertThat(earlier.get()).isEmpty();
  }

  private Optional<Settings> found(String system) {
    return new EarlierPreferences(new SettingsPlace(system, Map.of(), home), () -> root).get();
  }

  private void keep(String textPercent, String theme, String motion) {
    Preferences node = root.node("org/trabecula/app");
    node.put("textPercent", textPercent);
    node.put("theme", theme);
    node.put("motion", motion);
  }
}
