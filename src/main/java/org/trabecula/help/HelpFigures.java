// SPDX-License-Identifier: MIT
package org.trabecula.help;

import java.util.List;
import java.util.stream.Stream;
import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Bibliography;
import org.trabecula.parameter.Parameter;
import org.trabecula.parameter.Source;
import org.trabecula.treatment.TrialResults;

/**
 * The figures that the sentences about what helps name, and the works they come from.
 *
 * @param advice published recommendations
 * @param trials results of trials
 * @param bibliography the works
 */
public record HelpFigures(Advice advice, TrialResults trials, Bibliography bibliography) {

  /** What is said of steroids without a figure. */
  private static final List<String> STEROIDS = List.of("vanstaa2000", "acr2022");

  /** Reads the program's own figures. */
  public static HelpFigures read(AssetReader assets) {
    return new HelpFigures(
        Advice.read(assets), TrialResults.read(assets), Bibliography.read(assets));
  }

  /** The figures about one thing, in the order of the places in its sentences; often none. */
  public List<Parameter> of(Help.Kind kind) {
    return switch (kind) {
      case STRENGTH_TRAINING ->
          List.of(
              trials.trainingGain(),
              trials.trainingFromAge(),
              trials.trainingMonths(),
              trials.trainingPerWeek());
      case CALCIUM_AND_VITAMIN_D -> List.of(trials.calciumGain());
      case FEWER_FALLS -> List.of(trials.fallsWithTraining(), trials.fallsFromAge());
      case SLOWING_MEDICINE ->
          List.of(
              advice.courses().alendronate(), advice.medicineFromTScore(), advice.steroidMonths());
      case NO_SMOKING,
          LITTLE_ALCOHOL,
          NEXT_MEDICINE,
          STEROID_REVIEW,
          DENOSUMAB_PLAN,
          DENOSUMAB_STOPPED,
          AROMATASE_INHIBITOR,
          THYROID_REVIEW,
          CAUSE_REVIEW,
          ENOUGH_FOOD ->
          List.of();
    };
  }

  /** The works that the figures about one thing come from, each once; often none. */
  public List<Source> sources(Help.Kind kind) {
    Stream<String> told = kind == Help.Kind.STEROID_REVIEW ? STEROIDS.stream() : Stream.empty();
    return Stream.concat(told, of(kind).stream().map(Parameter::reference))
        .distinct()
        .map(id -> bibliography.find(id).orElseThrow())
        .toList();
  }
}
