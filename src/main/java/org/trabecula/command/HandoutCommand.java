// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.trabecula.asset.AssetReader;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.WholeLifeExplorer;
import org.trabecula.export.Handout;
import org.trabecula.export.HandoutFigures;
import org.trabecula.file.WholeFile;
import org.trabecula.measure.Adviser;
import org.trabecula.measure.Customs;
import org.trabecula.picture.RowTeam;
import org.trabecula.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code handout}: a page to take away about a life at an age. */
@Command(name = "handout")
final class HandoutCommand implements Callable<Integer> {
  private final Texts texts;

  @SuppressWarnings("unused")
  @Mixin
  private HelpOption help;

  @Mixin private LifeAtAge lived;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "OUT.pdf",
      descriptionKey = "command.handout.out.help")
  private Path out;

  HandoutCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() throws Exception {
    double age = lived.age();
    AssetReader assets = new AssetReader();
    ExploredLife life =
        WholeLifeExplorer.read(assets, Runnable::run)
            .explore(lived.scenario(), () -> false)
            .orElseThrow();
    RowTeam team = new RowTeam(Runtime.getRuntime().availableProcessors());
    Handout handout = new Handout(assets, HandoutFigures.read(assets, texts), texts, team);
    WholeFile.write(out, handout.of(new Now(life, age), adviser()).pdf());
    return ExitCode.DONE;
  }

  /** That of the country for which the computer is set up, as in a window that was never set. */
  private static Adviser adviser() {
    return Customs.of(Locale.getDefault().getCountry()).adviser();
  }
}
