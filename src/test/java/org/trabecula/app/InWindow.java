// SPDX-License-Identifier: MIT
package org.trabecula.app;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What happens in a window of its own, which is opened for each test and closed after it. */
abstract class InWindow {
  OpenWindow open;

  @BeforeEach
  final void openWindow() {
    open = OpenWindow.open();
  }

  @AfterEach
  final void closeWindow() {
    open.close();
  }
}
