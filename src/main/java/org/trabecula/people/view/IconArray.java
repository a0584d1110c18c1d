// SPDX-License-Identifier: MIT
package org.trabecula.people.view;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import org.trabecula.people.PeopleGroup;

/**
 * A hundred people as icons in rows of ten, filled in order from the top left.
 *
 * <p>Colour is never alone: those to whom it happens are filled, those who are spared raise their
 * arms, and the others are outlined.
 */
public final class IconArray extends TilePane {
  private static final int COLUMNS = 10;

  /**
   * @param words all of it for those who do not see it
   */
  public IconArray(PeopleGroup group, String words) {
    getStyleClass().add("icon-array");
    setPrefColumns(COLUMNS);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(words);
    for (int person = 0; person < PeopleGroup.SIZE; person++) {
      getChildren().add(icon(group.fate(person)));
    }
  }

  /** The icon of one person. */
  static Region icon(PeopleGroup.Fate fate) {
    Region icon = new Region();
    icon.getStyleClass().addAll("person-icon", "person-" + fate.name().toLowerCase(Locale.ROOT));
    return icon;
  }
}
