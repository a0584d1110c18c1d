// SPDX-License-Identifier: MIT
package org.trabecula.export;

/** What is measured on the honeycomb of one life, at any age. */
@FunctionalInterface
public interface StructureOverLife {
  /** A life without a honeycomb. */
  StructureOverLife UNKNOWN = age -> StructureRow.UNKNOWN;

  /**
   * The honeycomb at an age.
   *
   * @param age years
   */
  StructureRow at(double age);
}
