// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.Workers;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.LifeExplorer;
import org.trabecula.exploration.WholeLifeExplorer;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

/**
 * What a window opens with: its first life, and beside that the figures, while the screen is made.
 *
 * @param workers the threads beside the JavaFX thread
 * @param explorer computes lives
 * @param first the first life
 * @param figures of the program
 * @param texts the words of the window
 */
record Start(
    Workers workers,
    LifeExplorer explorer,
    CompletableFuture<ExploredLife> first,
    CompletableFuture<Figures> figures,
    Texts texts) {

  /** Begins to read and to compute. */
  static Start with(Scenario scenario, AssetReader files, Texts texts) {
    Workers workers = Workers.start();
    RemodellingParameters model = RemodellingParameters.read(files);
    LifeExplorer explorer =
        WholeLifeExplorer.of(model, HoneycombParameters.read(files), workers.comparisons());
    return new Start(
        workers,
        explorer,
        CompletableFuture.supplyAsync(
            () -> explorer.explore(scenario, () -> false).orElseThrow(), workers.lives()),
        CompletableFuture.supplyAsync(() -> Figures.read(files, model, texts), workers.readings()),
        texts);
  }

  /** The window; waits until all that it opens with is there. */
  MainWindow window(Stage stage, AppearanceSetting appearance) {
    return new MainWindow(
        stage, first.join(), explorer, workers, figures.join(), texts, appearance);
  }
}
