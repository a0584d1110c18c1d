// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/**
 * Prints how far the model has moved from the prototype it began with. It departs on purpose, where
 * published figures ask for it; so this is a table to look at and no test.
 */
final class PrototypeComparison {
  private PrototypeComparison() {}

  public static void main(String[] arguments) {
    AssetReader assets = new AssetReader();
    LifeSimulator simulator = new LifeSimulator(RemodellingParameters.read(assets));
    Map<String, Scenario> lives = PrototypeLives.all();
    PrintStream out = System.out;
    out.println("life, age: spine and hip relative to 25 of the same sex, prototype and model");
    assets
        .text("org/trabecula/remodelling/prototype-lives.csv")
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("life,"))
        .map(line -> line.split(","))
        .forEach(cells -> print(out, cells, simulator, lives.get(cells[0])));
  }

  private static void print(
      PrintStream out, String[] cells, LifeSimulator simulator, Scenario scenario) {
    Sex sex = scenario.person().sex();
    LifePoint young = simulator.simulate(Scenario.ordinary("", sex)).at(25);
    LifePoint point = simulator.simulate(scenario).at(Double.parseDouble(cells[1]));
    out.printf(
        Locale.ROOT,
        "%-8s %3s  spine %s %.3f  hip %s %.3f%n",
        cells[0],
        cells[1],
        cells[2],
        point.lumbarSpineBmd() / young.lumbarSpineBmd(),
        cells[3],
        point.totalHipBmd() / young.totalHipBmd());
  }
}
