// SPDX-License-Identifier: MIT
package org.trabecula.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where each system keeps settings. */
class SettingsPlaceTest {
  private static final Path HOME = Path.of("home", "ada").toAbsolutePath();
  private static final Path OTHER = Path.of("elsewhere").toAbsolutePath();

  @Test
  void linuxKeepsThemInTheConfigFolder() {
    assertThat(new SettingsPlace("Linux", Map.of(), HOME).file())
        .isEqualTo(HOME.resolve(".config/trabecula/settings.json"));
    assertThat(new SettingsPlace("Linux", Map.of("XDG_CONFIG_HOME", OTHER.toString()), HOME).file())
        .isEqualTo(OTHER.resolve("trabecula/settings.json"));
  }

  @Test
  void aConfigFolderThatIsEmptyOrNotAbsoluteCountsAsNotSet() {
    for (String folder : new String[] {"", "config"}) {
      assertThat(new SettingsPlace("Linux", Map.of("XDG_CONFIG_HOME", folder), HOME).file())
          .isEqualTo(HOME.resolve(".config/trabecula/settings.json"));
    }
  }

  @Test
  void macOsKeepsThemInApplicationSupport() {
    assertThat(
            new SettingsPlace("Mac OS X", Map.of("XDG_CONFIG_HOME", OTHER.toString()), HOME).file())
        .isEqualTo(HOME.resolve("Library/Application Support/Trabecula/settings.json"));
  }

  @Test
  void windowsKeepsThemInAppData() {
    assertThat(new SettingsPlace("Windows 11", Map.of("APPDATA", OTHER.toString()), HOME).file())
        .isEqualTo(OTHER.resolve("Trabecula/settings.json"));
    assertThat(new SettingsPlace("Windows 11", Map.of(), HOME).file())
        .isEqualTo(HOME.resolve("AppData/Roaming/Trabecula/settings.json"));
  }
}
