// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Rows that a team works on, one job after the other: whoever comes takes the next lot.
 *
 * <p>The job's number and its next row are one number, the ticket, so that nobody takes rows of a
 * job that he did not look at; and it is used again for every job, so that none needs new memory.
 * Only one thread opens jobs.
 */
final class SharedRows {
  private static final int ROW_BITS = 32;
  private static final long ROW = (1L << ROW_BITS) - 1;
  private static final long CLOSED = ROW;

  private final AtomicLong ticket = new AtomicLong(CLOSED);
  private final AtomicInteger finished = new AtomicInteger();
  private int rows;
  private int lot;
  private RowWork work;
  private volatile Throwable problem;

  /**
   * Opens the next job.
   *
   * @param lot number of rows that are taken at a time
   */
  void open(int rows, int lot, RowWork work) {
    long job = (ticket.get() >>> ROW_BITS) + 1;
    // The job before is done and closed by now, so whoever still looks at it takes nothing.
    this.rows = rows;
    this.lot = lot;
    this.work = work;
    problem = null;
    finished.set(0);
    ticket.set(job << ROW_BITS);
  }

  /** The number of the job that was opened last. */
  long job() {
    return ticket.get() >>> ROW_BITS;
  }

  /** Does lots until all are taken. */
  void work(int worker) {
    long now = ticket.get();
    while ((now & ROW) != CLOSED) {
      int from = (int) (now & ROW);
      int to = Math.min(rows, from + lot);
      RowWork mine = work;
      long next = to >= rows ? now | CLOSED : now + (to - from);
      if (ticket.compareAndSet(now, next)) {
        doLot(mine, from, to, worker);
      }
      now = ticket.get();
    }
  }

  private void doLot(RowWork mine, int from, int to, int worker) {
    try {
      mine.rows(from, to, worker);
    } catch (Throwable e) {
      // An error too, else a helper would die of it and leave a picture that looks whole.
      problem = e;
    } finally {
      finished.addAndGet(to - from);
    }
  }

  /**
   * Waits until the lots that others took are done, too.
   *
   * @throws IllegalStateException when one of them went wrong
   */
  void awaitAll() {
    while (finished.get() < rows) {
      Thread.yield();
    }
    work = null;
    if (problem != null) {
      throw new IllegalStateException(problem);
    }
  }
}
