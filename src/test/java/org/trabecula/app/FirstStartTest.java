// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a Java of its own, on a computer that has never seen it. */
class FirstStartTest {
  private static final List<String> SCREEN =
      List.of(
          "-Dglass.platform=Monocle",
          "-Dmonocle.platform=Headless",
          "-Dheadless.geometry=1920x1200-32",
          "-Dprism.order=sw",
          "-Dprism.text=t2k");

  private static final long PATIENCE_SECONDS = 300;

  @TempDir private Path folder;
  private Path home;
  private Path terminal;

  @BeforeEach
  void moveIn() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
    terminal = folder.resolve("terminal.txt");
  }

  @Test
  void theFirstWindowPrintsNothingAndLeavesOnlyWhereItStood() throws Exception {
    int exitCode = openAndClose();
    assertThat(terminal).content().isEmpty();
    assertThat(exitCode).isZero();
    assertThat(home.resolve(".java")).doesNotExist();
    assertThat(home.resolve(".config/trabecula/settings.json")).content().contains("window");
  }

  /** The exit code. */
  private int openAndClose() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SCREEN);
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.home=" + home,
            "-cp",
            classPath(),
            OpenedAndClosed.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(terminal.toFile());
    builder.environment().keySet().removeAll(List.of("XDG_CONFIG_HOME", "JDK_JAVA_OPTIONS"));
    builder.environment().put("HOME", home.toString());
    Process program = builder.start();
    try {
      assertThat(program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      return program.exitValue();
    } finally {
      program.destroyForcibly();
    }
  }

  /** Where this test's own classes come from; some runners load them by a loader of their own. */
  private static String classPath() {
    if (FirstStartTest.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(url -> new File(url.getPath()).getPath())
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("java.class.path");
  }
}
