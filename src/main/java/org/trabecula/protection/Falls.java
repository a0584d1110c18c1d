// SPDX-License-Identifier: MIT
package org.trabecula.protection;

/**
 * How many falls are left where others have a hundred.
 *
 * <p>Trials measured all of it together; that each thing does an equal part is how it is taught.
 */
public final class Falls {
  /** Falls of those who change nothing. */
  public static final double OTHERS = 100;

  private final double whenSafe;

  public Falls(ProtectionParameters parameters) {
    whenSafe = parameters.fallsWhenSafe().value();
  }

  /** Falls in a home, where others have a hundred. */
  public double in(Home home) {
    return OTHERS - (OTHERS - whenSafe) * home.share();
  }
}
