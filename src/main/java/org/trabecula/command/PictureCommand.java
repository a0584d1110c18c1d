// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.LivingBone;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.ContactSheet;
import org.trabecula.picture.HoneycombPicture;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.PngFile;
import org.trabecula.picture.RowTeam;
import org.trabecula.picture.WorkShown;
import org.trabecula.scenario.InvalidFactorException;
import org.trabecula.scenario.file.ScenarioFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code picture}: the honeycomb of a scenario's life at an age, or at several on one sheet. */
@Command(name = "picture")
final class PictureCommand implements Callable<Integer> {
  @SuppressWarnings("unused")
  @Mixin
  private HelpOption help;

  @Mixin private LifeAtAge lived;

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

  @Mixin private SheetOptions sheet;

  @Override
  public Integer call() throws Exception {
    double age = lived.age();
    SizeConverter.SIDE.require("--width", width);
    SizeConverter.SIDE.require("--height", height);
    PictureSize size = new PictureSize(width, height);
    if (sheet.isAskedFor()) {
      ContactSheet pictures = contactSheet(size, sheet.ages(age));
      PngFile.write(pictures.pixels(), pictures.size(), out);
    } else {
      PngFile.write(new Artist(honeycomb(), size).draw(age), size, out);
    }
    return ExitCode.DONE;
  }

  private ContactSheet contactSheet(PictureSize tile, double[] ages) throws Exception {
    ContactSheet pictures = empty(tile, ages.length);
    Artist artist = new Artist(honeycomb(), tile);
    for (double each : ages) {
      pictures.add(artist.draw(each), each);
    }
    return pictures;
  }

  private static ContactSheet empty(PictureSize tile, int pictures) {
    try {
      return new ContactSheet(tile, pictures);
    } catch (IllegalArgumentException tooLarge) {
      throw new InvalidFactorException("--every", tooLarge.getMessage());
    }
  }

  private HoneycombLife honeycomb() throws ScenarioFileException {
    return LivingBone.of(lived.scenario(seed), new AssetReader()).honeycomb();
  }

  /** Draws one life at one age after the other. */
  private static final class Artist {
    private final HoneycombLife honeycomb;
    private final HoneycombPicture picture;
    private final int[] argb;

    Artist(HoneycombLife honeycomb, PictureSize size) {
      this.honeycomb = honeycomb;
      RowTeam team = new RowTeam(Runtime.getRuntime().availableProcessors());
      picture = new HoneycombPicture(honeycomb.lattice(), size, BoneTheme.NATURAL, team);
      argb = new int[size.pixels()];
    }

    int[] draw(double age) {
      picture.draw(honeycomb.at(age), WorkShown.CELLS, argb);
      return argb;
    }
  }
}
