// SPDX-License-Identifier: MIT
package org.trabecula.design;

import javafx.scene.input.KeyCode;

/** A control that needs some keys itself while it has the focus; they are no shortcuts then. */
@FunctionalInterface
public interface OwnKeys {
  /** Whether it needs a key now. */
  boolean needs(KeyCode key);
}
