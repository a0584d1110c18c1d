// SPDX-License-Identifier: MIT
package org.trabecula.app;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** What is only looked at: one window for all tests of a class, as new for each of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InOneWindow {
  OpenWindow open;

  @BeforeEach
  final void showWindow() {
    if (open == null) {
      open = OpenWindow.open();
    } else {
      open.startAgain();
    }
  }

  @AfterAll
  final void closeWindow() {
    if (open != null) {
      open.close();
    }
  }
}
