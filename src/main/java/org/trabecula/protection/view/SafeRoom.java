// SPDX-License-Identifier: MIT
package org.trabecula.protection.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.layout.FlowPane;
import org.trabecula.protection.Home;
import org.trabecula.protection.SafeThing;
import org.trabecula.text.Texts;

/** A home with ten things to make safe. */
final class SafeRoom extends FlowPane {
  private final List<SafeThingTile> tiles = new ArrayList<>();

  /**
   * @param changed is told of a thing and whether it is safe now
   */
  SafeRoom(Texts texts, BiConsumer<SafeThing, Boolean> changed) {
    getStyleClass().add("safe-room");
    for (SafeThing thing : SafeThing.values()) {
      SafeThingTile tile = new SafeThingTile(thing, texts);
      tile.setOnAction(event -> changed.accept(thing, tile.isSelected()));
      tiles.add(tile);
    }
    getChildren().addAll(tiles);
  }

  /** Shows a home. */
  void show(Home home) {
    tiles.forEach(tile -> tile.setSelected(home.safe().contains(tile.thing())));
  }
}
