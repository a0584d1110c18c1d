// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.LivingBone;
import org.trabecula.mechanics.PressComparison;
import org.trabecula.mechanics.PressParameters;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.scenario.Ages;
import org.trabecula.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code press}: how much load the honeycomb of a life bears at an age, compared with 30. */
@Command(name = "press")
final class PressCommand implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @SuppressWarnings("unused")
  @Mixin
  private HelpOption help;

  @Mixin private LifeAtAge lived;

  @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "command.picture.seed.help")
  private Long seed;

  PressCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() throws Exception {
    double age = lived.age();
    AssetReader assets = new AssetReader();
    Optional<PressComparison> found =
        PressComparison.of(
            LivingBone.of(lived.scenario(seed), assets).honeycomb(),
            age,
            PressParameters.read(assets));
    StrengthParameters strength = StrengthParameters.read(assets);
    String told =
        found
            .map(pressed -> table(pressed, age, strength))
            .orElseGet(() -> line("none", Ages.YOUNG));
    spec.commandLine().getOut().print(told);
    return ExitCode.DONE;
  }

  private String table(PressComparison found, double age, StrengthParameters strength) {
    return line("heading", age, Ages.YOUNG)
        + line("volume", found.volume())
        + line("stiffness", found.stiffness())
        + line("strength", found.strength())
        + line("exponent", found.exponent().strength())
        + line("byDensity", found.byDensity(strength), strength.volumeExponent().value())
        + line("thinned", found.thinned())
        + line("cut", found.cut());
  }

  private String line(String key, Object... values) {
    return texts.get("command.press.out." + key, values) + "\n";
  }
}
