// SPDX-License-Identifier: MIT
package org.trabecula.help.view;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import org.controlsfx.control.ToggleSwitch;

/** A switch that tells assistive technology what it is and whether it is on. */
public class Switch extends ToggleSwitch {

  public Switch() {
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    selectedProperty()
        .subscribe(on -> notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED));
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? (Object) isSelected()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      fire();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
