// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Something that is read when it is asked for first, in the background, and then kept; what could
 * not be read is read again when it is asked for again.
 *
 * @param <T> what is read
 */
final class Later<T> {
  private final Supplier<T> reading;
  private final Executor background;
  private CompletableFuture<T> read;

  /**
   * @param reading reads it
   * @param background where it does so
   */
  Later(Supplier<T> reading, Executor background) {
    this.reading = reading;
    this.background = background;
  }

  /** What is read, as soon as it is there. */
  CompletionStage<T> get() {
    if (read == null || read.isCompletedExceptionally()) {
      read = CompletableFuture.supplyAsync(reading, background);
    }
    return read;
  }
}
