// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.trabecula.asset.AssetReader;
import org.trabecula.evidence.EvidencePage;
import org.trabecula.evidence.EvidenceReport;
import org.trabecula.evidence.EvidenceRun;
import org.trabecula.evidence.EvidenceTable;
import org.trabecula.evidence.Limit;
import org.trabecula.evidence.LimitList;
import org.trabecula.evidence.StructureSurvey;
import org.trabecula.evidence.StructureTable;
import org.trabecula.evidence.Target;
import org.trabecula.evidence.TargetFile;
import org.trabecula.evidence.TargetFileException;
import org.trabecula.file.WholeFile;
import org.trabecula.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evidence}: the model against published targets. It succeeds whatever it finds. */
@Command(name = "evidence")
final class EvidenceCommand implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @SuppressWarnings("unused")
  @Mixin
  private HelpOption help;

  @Option(
      names = "--targets",
      paramLabel = "FILE",
      descriptionKey = "command.evidence.targets.help")
  private Path targetsFile;

  @Option(names = "--html", paramLabel = "OUT.html", descriptionKey = "command.evidence.html.help")
  private Path html;

  EvidenceCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() throws Exception {
    AssetReader assets = new AssetReader();
    List<Target> targets;
    try {
      targets = targetsFile == null ? TargetFile.read(assets) : TargetFile.read(targetsFile);
    } catch (TargetFileException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return ExitCode.WRONG_INPUT;
    }
    EvidenceReport report = EvidenceRun.of(assets).report(targets);
    if (html != null) {
      String page = new EvidencePage(texts, assets).html(report);
      WholeFile.write(html, page.getBytes(StandardCharsets.UTF_8));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(new EvidenceTable(texts).text(report));
    if (targetsFile == null) {
      printWhatElseIsKnown(assets, out);
    }
    return ExitCode.DONE;
  }

  /** Where the model is wrong, and the honeycomb's structure: no file of targets asks for them. */
  private void printWhatElseIsKnown(AssetReader assets, PrintWriter out) {
    out.println(new LimitList(texts).text(Limit.read(assets)));
    out.print(new StructureTable(texts).text(StructureSurvey.of(assets).measure()));
  }
}
