// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trabecula.asset.AssetReader;
import org.trabecula.picture.PictureSize;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program without a command word: the window. */
@Command(name = "trabecula", versionProvider = ProgramVersion.class)
final class WindowCommand implements Callable<Integer> {
  private final WindowOpener opener;
  private final Texts texts;

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "command.scenario.help")
  private Path file;

  @Option(
      names = "--screenshot",
      paramLabel = "OUT.png",
      descriptionKey = "command.window.screenshot.help")
  private Path screenshot;

  @Option(
      names = "--size",
      paramLabel = "1440x900",
      converter = SizeConverter.class,
      descriptionKey = "command.window.size.help")
  private PictureSize size;

  @Option(
      names = "--text",
      paramLabel = "PERCENT",
      defaultValue = "100",
      descriptionKey = "command.window.text.help")
  private int textPercent;

  @Option(names = "--present", descriptionKey = "command.window.present.help")
  private boolean present;

  @Option(
      names = "--role",
      paramLabel = "clinician|patient|class",
      descriptionKey = "command.window.role.help")
  private Audience audience;

  @SuppressWarnings("unused")
  @Mixin
  private HelpOption help;

  @SuppressWarnings("unused")
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "command.version.help")
  private boolean version;

  WindowCommand(WindowOpener opener, Texts texts) {
    this.opener = opener;
    this.texts = texts;
  }

  @Override
  public Integer call() throws Exception {
    return opener.open(
        new WindowArguments(
            file == null
                ? ScenarioLibrary.load(new AssetReader(), texts).lives().get(0)
                : InputFile.scenario(file),
            Optional.ofNullable(file),
            Optional.ofNullable(screenshot),
            Optional.ofNullable(size),
            textPercent,
            present,
            Optional.ofNullable(audience),
            texts.locale()));
  }
}
