// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A few threads that share the rows of a picture among themselves.
 *
 * <p>The caller is one of them. Rows are handed out in small lots, so that a thread that the system
 * holds up does not hold up the picture. The helpers are daemons that leave when there is nothing
 * to do; a team needs no closing.
 */
public final class RowTeam {

  /** What is done to a lot of rows. */
  @FunctionalInterface
  public interface RowWork {

    /**
     * Does rows {@code from} (inclusive) to {@code to} (exclusive).
     *
     * @param worker which of the team works, 0 to {@link #threads()} - 1, for its own scratch
     *     memory
     */
    void rows(int from, int to, int worker);
  }

  private static final int SECONDS_IDLE = 5;
  private static final int LOTS_A_THREAD = 8;

  private final int threads;
  private final ThreadPoolExecutor helpers;

  /** A team of that many threads, at least 1. */
  public RowTeam(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("a team of " + threads + " threads cannot work");
    }
    this.threads = threads;
    this.helpers =
        new ThreadPoolExecutor(
            threads,
            threads,
            SECONDS_IDLE,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            RowTeam::helper);
    helpers.allowCoreThreadTimeOut(true);
  }

  private static Thread helper(Runnable work) {
    Thread thread = new Thread(work, "picture-rows");
    thread.setDaemon(true);
    return thread;
  }

  /** How many threads work at the same time. */
  public int threads() {
    return threads;
  }

  /** Has all rows from 0 to {@code rows} - 1 done, and returns when they are. */
  public void share(int rows, RowWork work) {
    int lot = Math.max(1, rows / (threads * LOTS_A_THREAD));
    AtomicInteger next = new AtomicInteger();
    Future<?>[] others = new Future<?>[threads - 1];
    for (int i = 0; i < others.length; i++) {
      int worker = i + 1;
      others[i] = helpers.submit(() -> drain(rows, lot, next, work, worker));
    }
    drain(rows, lot, next, work, 0);
    for (Future<?> other : others) {
      await(other);
    }
  }

  private static void drain(int rows, int lot, AtomicInteger next, RowWork work, int worker) {
    for (int from = next.getAndAdd(lot); from < rows; from = next.getAndAdd(lot)) {
      work.rows(from, Math.min(rows, from + lot), worker);
    }
  }

  /** Waits even when interrupted: half a picture is of no use, and the rest takes milliseconds. */
  private static void await(Future<?> other) {
    boolean interrupted = false;
    while (true) {
      try {
        other.get();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
