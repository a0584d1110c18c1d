// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

/** The sex of the made-up person. */
public enum Sex {
  FEMALE,
  MALE
}
