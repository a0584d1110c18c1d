// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.function.Consumer;

/** Tells a person that something failed. */
public interface Failures {

  /** Who tells it, from any thread; what was there stays on view. */
  Consumer<Throwable> of(Failed what);
}
