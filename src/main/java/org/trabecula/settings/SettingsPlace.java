// SPDX-License-Identifier: MIT
package org.trabecula.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where a computer keeps the settings of its programs.
 *
 * @param system the system's name, as Java gives it in {@code os.name}
 * @param environment the environment's variables
 * @param home the person's own folder
 */
public record SettingsPlace(String system, Map<String, String> environment, Path home) {
  private static final String FILE = "settings.json";

  public SettingsPlace {
    environment = Map.copyOf(environment);
  }

  /** The place on this computer. */
  public static SettingsPlace here() {
    return new SettingsPlace(
        System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
  }

  /** The file, which need not be there yet. */
  public Path file() {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder("APPDATA", home.resolve("AppData").resolve("Roaming"))
          .resolve("Trabecula")
          .resolve(FILE);
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library")
          .resolve("Application Support")
          .resolve("Trabecula")
          .resolve(FILE);
    }
    return folder("XDG_CONFIG_HOME", home.resolve(".config")).resolve("trabecula").resolve(FILE);
  }

  /** What a variable names; one that is empty or not absolute counts as not set. */
  private Path folder(String variable, Path usual) {
    String named = environment.getOrDefault(variable, "");
    return !named.isEmpty() && Path.of(named).isAbsolute() ? Path.of(named) : usual;
  }
}
