// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Runs one request at a time in the background; a newer request replaces the ones that wait.
 *
 * <p>A running request is told that it is cancelled as soon as a newer one comes, unless nothing
 * has been delivered for a while: else a slider that is dragged without a rest would show nothing
 * until it stops.
 *
 * @param <Q> the request
 * @param <A> its answer
 */
public final class NewestFirst<Q, A> {
  /** Nanoseconds without a delivery after which a running request may finish although it is old. */
  private static final long PATIENCE = 150_000_000L;

  private final Executor background;
  private final BiFunction<Q, BooleanSupplier, Optional<A>> work;
  private final Consumer<A> delivery;
  private final BiConsumer<Q, Throwable> failure;
  private Q waiting;
  private boolean running;
  private volatile boolean outdated;
  private volatile long lastDelivery;

  /**
   * @param background where requests run, one at a time
   * @param work answers a request, or gives nothing when it was cancelled
   * @param delivery told every answer, in the background
   * @param failure told what went wrong with a request, whatever it is, in the background
   */
  public NewestFirst(
      Executor background,
      BiFunction<Q, BooleanSupplier, Optional<A>> work,
      Consumer<A> delivery,
      BiConsumer<Q, Throwable> failure) {
    this.background = background;
    this.work = work;
    this.delivery = delivery;
    this.failure = failure;
  }

  /** Asks for an answer; earlier requests that still wait are forgotten. */
  public synchronized void request(Q request) {
    waiting = request;
    outdated = running;
    if (!running) {
      running = true;
      background.execute(this::runAll);
    }
  }

  /** Whether an answer is still to come. */
  public synchronized boolean isBusy() {
    return running;
  }

  private void runAll() {
    for (Q next = take(); next != null; next = take()) {
      try {
        work.apply(next, this::isCancelled).ifPresent(this::deliver);
      } catch (Throwable problem) {
        // An error too: else nothing would ever be computed again, and nobody would know.
        failure.accept(next, problem);
      }
    }
  }

  private void deliver(A answer) {
    lastDelivery = System.nanoTime();
    delivery.accept(answer);
  }

  private boolean isCancelled() {
    return outdated && System.nanoTime() - lastDelivery < PATIENCE;
  }

  private synchronized Q take() {
    Q next = waiting;
    waiting = null;
    outdated = false;
    running = next != null;
    return next;
  }
}
