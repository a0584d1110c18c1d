// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.concurrent.atomic.AtomicInteger;

/** The rows of one picture while a team works on them: whoever comes takes the next lot. */
final class SharedRows {
  /** Nothing to do. */
  static final SharedRows NONE = new SharedRows(0, 1, (from, to, worker) -> {});

  private final int rows;
  private final int lot;
  private final RowTeam.RowWork work;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger finished = new AtomicInteger();
  private volatile RuntimeException problem;

  /**
   * @param lot number of rows that are taken at a time
   */
  SharedRows(int rows, int lot, RowTeam.RowWork work) {
    this.rows = rows;
    this.lot = lot;
    this.work = work;
  }

  /** Does lots until all are taken. */
  void work(int worker) {
    for (int from = next.getAndAdd(lot); from < rows; from = next.getAndAdd(lot)) {
      int to = Math.min(rows, from + lot);
      try {
        work.rows(from, to, worker);
      } catch (RuntimeException e) {
        problem = e;
      } finally {
        finished.addAndGet(to - from);
      }
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
    if (problem != null) {
      throw new IllegalStateException(problem);
    }
  }
}
