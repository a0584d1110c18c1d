// SPDX-License-Identifier: MIT
package org.trabecula.app;

import org.trabecula.measure.Customs;

/** Remembers units and adviser from one start of the program to the next. */
interface CustomsStore {

  /** What was chosen last, or what is usual in the country. */
  Customs load();

  /** Remembers a choice. */
  void save(Customs customs);
}
