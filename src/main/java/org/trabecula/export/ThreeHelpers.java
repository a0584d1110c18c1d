// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trabecula.density.DensityReading;
import org.trabecula.help.Help;
import org.trabecula.help.WhatHelps;
import org.trabecula.scenario.Scenario;

/** Chooses the three things that help most clearly on one page: few enough to be remembered. */
final class ThreeHelpers {
  private static final int COUNT = 3;

  private final WhatHelps whatHelps;

  ThreeHelpers(WhatHelps whatHelps) {
    this.whatHelps = whatHelps;
  }

  /**
   * What to say at an age of a life: first what this life alone calls for, such as a talk about
   * steroids, then what could be begun, then what should be kept up.
   */
  List<Help.Kind> at(Scenario scenario, double age, DensityReading reading) {
    List<Help> all = whatHelps.at(scenario, age, reading);
    Set<Help.Kind> chosen = new LinkedHashSet<>();
    all.stream()
        .filter(help -> help.switched().isEmpty() && !help.on())
        .map(Help::kind)
        .filter(kind -> kind != Help.Kind.FEWER_FALLS)
        .limit(1)
        .forEach(chosen::add);
    all.stream().filter(help -> !help.on()).map(Help::kind).forEach(chosen::add);
    all.stream().map(Help::kind).forEach(chosen::add);
    // True for everybody, and where nothing else is left to say.
    chosen.add(Help.Kind.FEWER_FALLS);
    return new ArrayList<>(chosen).subList(0, COUNT);
  }
}
