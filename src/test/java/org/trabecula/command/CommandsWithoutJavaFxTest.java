// SPDX-License-Identifier: MIT
package org.trabecula.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.file.ScenarioFile;

/** Commands run where there is no JavaFX at all. */
class CommandsWithoutJavaFxTest {
  @TempDir private Path folder;

  @Test
  void everyCommandWorksWithoutJavaFxOnTheClassPath() throws Exception {
    Path woman = folder.resolve("woman.trabecula.json");
    ScenarioFile.write(Scenario.ordinary("A woman", Sex.FEMALE), woman);
    String picture = folder.resolve("woman.png").toString();
    String file = woman.toString();
    try (URLClassLoader loader = withoutJavaFx()) {
      assertThatThrownBy(() -> loader.loadClass("javafx.application.Application"))
          .isInstanceOf(ClassNotFoundException.class);
      assertThat(run(loader, "--help")).isZero();
      assertThat(run(loader, "--version")).isZero();
      assertThat(run(loader, "check", file)).isZero();
      assertThat(run(loader, "life", file, "--every", "600")).isZero();
      assertThat(run(loader, "picture", file, "--age", "30", "--out", picture)).isZero();
      String page = folder.resolve("woman.pdf").toString();
      assertThat(run(loader, "handout", file, "--age", "70", "--out", page)).isZero();
      assertThat(run(loader, "check", picture)).isEqualTo(ExitCode.WRONG_INPUT);
    }
  }

  private static int run(ClassLoader loader, String... arguments) throws Exception {
    Class<?> languages = loader.loadClass("org.trabecula.text.Languages");
    Class<?> texts = loader.loadClass("org.trabecula.text.Texts");
    Class<?> opener = loader.loadClass("org.trabecula.command.WindowOpener");
    Class<?> commands = loader.loadClass("org.trabecula.command.Commands");
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Object program =
        commands
            .getConstructor(languages, texts, PrintWriter.class, PrintWriter.class, opener)
            .newInstance(
                languages.getMethod("read").invoke(null),
                texts.getMethod("english").invoke(null),
                nowhere,
                nowhere,
                null);
    return (int) commands.getMethod("run", String[].class).invoke(program, (Object) arguments);
  }

  private static URLClassLoader withoutJavaFx() throws Exception {
    List<URL> places = new ArrayList<>();
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!place.contains("javafx")) {
        places.add(Path.of(place).toUri().toURL());
      }
    }
    return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
