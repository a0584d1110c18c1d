// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trabecula.asset.AssetReader;
import org.trabecula.cohort.Cohort;
import org.trabecula.cohort.CohortParameters;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.export.CohortColumns;
import org.trabecula.export.HoneycombStructure;
import org.trabecula.export.LifeCsv;
import org.trabecula.export.StructureOverLife;
import org.trabecula.file.WholeFile;
import org.trabecula.honeycomb.LivingBone;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Range;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code life}: a scenario's life as a table. */
@Command(name = "life")
final class LifeCommand implements Callable<Integer> {
  /** Months between rows: the longest leaves the first row alone. */
  private static final Range EVERY = new Range(1, 1200);

  @Spec private CommandSpec spec;

  @SuppressWarnings("unused")
  @Mixin
  private HelpOption help;

  @Parameters(paramLabel = "FILE", descriptionKey = "command.scenario.help")
  private Path file;

  @Option(names = "--csv", paramLabel = "OUT.csv", descriptionKey = "command.life.csv.help")
  private Path csv;

  @Option(
      names = "--every",
      paramLabel = "MONTHS",
      defaultValue = "1",
      descriptionKey = "command.life.every.help")
  private int everyMonths;

  @ArgGroup(exclusive = false)
  private CohortOptions people;

  @Override
  public Integer call() throws Exception {
    EVERY.require("--every", everyMonths);
    if (people != null) {
      people.require();
    }
    AssetReader assets = new AssetReader();
    LivingBone bone = LivingBone.of(InputFile.scenario(file), assets);
    TScores tScores = new TScores(DensityReference.read(assets));
    LifeCsv columns = new LifeCsv(tScores);
    StructureOverLife structure =
        new HoneycombStructure(bone.honeycomb(), StrengthParameters.read(assets));
    String table =
        columns.table(bone.life(), everyMonths, structure, people(bone, tScores, assets));
    if (csv == null) {
      spec.commandLine().getOut().print(table);
    } else {
      WholeFile.write(csv, table.getBytes(StandardCharsets.UTF_8));
    }
    return ExitCode.DONE;
  }

  private CohortColumns people(LivingBone bone, TScores tScores, AssetReader assets) {
    return people == null
        ? CohortColumns.NONE
        : CohortColumns.of(
            new Cohort(
                new LifeSimulator(RemodellingParameters.read(assets)),
                CohortParameters.read(assets)),
            bone.life().scenario(),
            people.survey(everyMonths),
            tScores);
  }
}
