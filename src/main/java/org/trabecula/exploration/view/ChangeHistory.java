// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import javafx.beans.property.ReadOnlyBooleanProperty;

/** Changes that can be taken back, and made again. */
public interface ChangeHistory {

  /** Takes back the last change. */
  void undo();

  /** Makes the change again that was taken back last. */
  void redo();

  /** Whether there is a change to take back. */
  ReadOnlyBooleanProperty canUndoProperty();

  /** Whether there is a change to make again. */
  ReadOnlyBooleanProperty canRedoProperty();
}
