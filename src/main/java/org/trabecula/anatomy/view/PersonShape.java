// SPDX-License-Identifier: MIT
package org.trabecula.anatomy.view;

import javafx.scene.Group;
import org.trabecula.anatomy.BodyOutline;
import org.trabecula.anatomy.PlacedVertebra;
import org.trabecula.anatomy.Spine;

/** A person from the left side with the spine in the light, in millimetres. */
final class PersonShape extends Group {
  private final OutlineShape arm;

  PersonShape(Spine spine) {
    BodyOutline body = new BodyOutline(spine);
    arm = new OutlineShape(body.arm(), "body-arm");
    getChildren()
        .addAll(
            new OutlineShape(body.torso(), "body-outline"),
            arm,
            new OutlineShape(spine.sacrum(), "vertebra-arch"));
    spine.vertebrae().forEach(this::addArch);
    spine.vertebrae().forEach(this::addBody);
  }

  /** How much the arm is seen: close by, its edge would be a line without a meaning. */
  void setArmShare(double share) {
    arm.setOpacity(share);
  }

  private void addArch(PlacedVertebra vertebra) {
    getChildren().add(new OutlineShape(vertebra.arch(), "vertebra-arch"));
  }

  private void addBody(PlacedVertebra vertebra) {
    OutlineShape shape = new OutlineShape(vertebra.body(), "vertebra-body");
    if (vertebra.settled()) {
      shape.getStyleClass().add("settled");
    }
    getChildren().add(shape);
  }
}
