// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;

/**
 * A few threads that share the rows of a picture among themselves.
 *
 * <p>The caller is one of them. Rows are handed out in small lots, so that a thread that the system
 * holds up does not hold up the picture. Helpers stay awake for a few frames after their last work:
 * a thread that has to be woken often starts on the processor of the caller, where it is of no use.
 * They are daemons that leave when there is nothing to do; a team needs no closing.
 */
public final class RowTeam {

  private static final int SECONDS_IDLE = 5;
  private static final int LOTS_A_THREAD = 8;

  /** Nanoseconds for which a helper without work stays awake. */
  private static final long STAY_AWAKE = 60_000_000;

  /** Nanoseconds between two looks of such a helper for work. */
  private static final long NAP = 50_000;

  private static final int AWAY = 0;
  private static final int AWAKE = 1;

  private final int threads;
  private final ThreadPoolExecutor helpers;
  private final AtomicIntegerArray attendance;
  private final SharedRows shared = new SharedRows();

  /** A team of that many threads, at least 1. */
  public RowTeam(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("a team of " + threads + " threads cannot work");
    }
    this.threads = threads;
    this.attendance = new AtomicIntegerArray(threads);
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
  public synchronized void share(int rows, RowWork work) {
    if (rows == 0) {
      return;
    }
    shared.open(rows, Math.max(1, rows / (threads * LOTS_A_THREAD)), work);
    for (int helper = 1; helper < threads; helper++) {
      call(helper);
    }
    shared.work(0);
    shared.awaitAll();
  }

  private void call(int helper) {
    if (attendance.compareAndSet(helper, AWAY, AWAKE)) {
      helpers.execute(() -> attend(helper));
    }
  }

  /** Works on whatever is shared, until nothing has been for a while. */
  private void attend(int helper) {
    long done = -1;
    long lastWork = System.nanoTime();
    while (System.nanoTime() - lastWork < STAY_AWAKE) {
      long job = shared.job();
      if (job == done) {
        LockSupport.parkNanos(NAP);
      } else {
        shared.work(helper);
        done = job;
        lastWork = System.nanoTime();
      }
    }
    attendance.set(helper, AWAY);
  }
}
