// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.trabecula.picture.Painters;
import org.trabecula.picture.RowTeam;

/**
 * The threads beside the JavaFX thread: none of them keeps the program alive.
 *
 * @param lives computes lives, one at a time
 * @param comparisons computes what lives are compared with, while a honeycomb is computed
 * @param presses presses bones, one pair at a time
 * @param pictures paints, one picture at a time
 * @param pages makes, saves and prints pages, one at a time
 * @param people lives many people's lives, after everything else
 * @param readings reads files that are not needed at once
 * @param rows shares the rows of one picture
 */
public record Workers(
    ExecutorService lives,
    ExecutorService comparisons,
    ExecutorService presses,
    ExecutorService pictures,
    ExecutorService pages,
    ExecutorService people,
    ExecutorService readings,
    RowTeam rows) {
  private static final int MOST_ROW_THREADS = 4;

  /** Starts them all. */
  public static Workers start() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new Workers(
        one("lives"),
        one("comparisons"),
        one("presses"),
        one("pictures"),
        one("pages"),
        one("people"),
        one("readings"),
        new RowTeam(Math.max(1, Math.min(MOST_ROW_THREADS, processors))));
  }

  /**
   * Those who paint.
   *
   * @param failure told when a painting fails
   */
  public Painters painters(Consumer<Throwable> failure) {
    return new Painters(pictures, rows, failure);
  }

  private static ExecutorService one(String name) {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(work, name);
          thread.setDaemon(true);
          return thread;
        });
  }
}
