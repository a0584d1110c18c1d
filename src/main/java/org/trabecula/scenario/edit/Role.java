// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

/** The part that something in a life plays for bone, the gravest first. */
public enum Role {
  /** A mechanism that itself changes what the cells do. */
  CAUSE,
  /** What speeds loss up where there is one. */
  RISK_FACTOR,
  HELP,
  /** Neither harm nor help in itself. */
  OTHER;

  /** Whether what plays it costs bone. */
  public boolean isHarm() {
    return this == CAUSE || this == RISK_FACTOR;
  }
}
