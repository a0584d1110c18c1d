// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.HoneycombPicture;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.PngFile;
import org.trabecula.picture.RowTeam;
import org.trabecula.picture.WorkShown;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.scenario.Range;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.ScenarioFileException;
import org.trabecula.scenario.ViewStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code picture}: the honeycomb of a scenario's life at an age. */
@Command(name = "picture")
final class PictureCommand implements Callable<Integer> {
  private static final Range AGE = new Range(LifeSimulator.FIRST_AGE, LifeSimulator.LAST_AGE);

  @Mixin private HelpOption help;

  @Parameters(paramLabel = "FILE", descriptionKey = "command.scenario.help")
  private Path file;

  @Option(
      names = "--age",
      required = true,
      paramLabel = "YEARS",
      descriptionKey = "command.picture.age.help")
  private double age;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "OUT.png",
      descriptionKey = "command.picture.out.help")
  private Path out;

  @Option(
      names = "--width",
      paramLabel = "PIXELS",
      defaultValue = "900",
      descriptionKey = "command.picture.width.help")
  private int width;

  @Option(
      names = "--height",
      paramLabel = "PIXELS",
      defaultValue = "600",
      descriptionKey = "command.picture.height.help")
  private int height;

  @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "command.picture.seed.help")
  private Long seed;

  @Override
  public Integer call() throws Exception {
    AGE.require("--age", age);
    SizeConverter.SIDE.require("--width", width);
    SizeConverter.SIDE.require("--height", height);
    HoneycombLife honeycomb = LivingBone.of(scenario(), new AssetReader()).honeycomb();
    PictureSize size = new PictureSize(width, height);
    PngFile.write(draw(honeycomb, size), size, out);
    return ExitCode.DONE;
  }

  private Scenario scenario() throws ScenarioFileException {
    Scenario scenario = InputFile.scenario(file);
    return seed == null ? scenario : scenario.withView(new ViewStart(age, seed));
  }

  private int[] draw(HoneycombLife honeycomb, PictureSize size) {
    RowTeam team = new RowTeam(Runtime.getRuntime().availableProcessors());
    HoneycombPicture picture =
        new HoneycombPicture(honeycomb.lattice(), size, BoneTheme.NATURAL, team);
    int[] argb = new int[size.pixels()];
    picture.draw(honeycomb.at(age), WorkShown.CELLS, argb);
    return argb;
  }
}
