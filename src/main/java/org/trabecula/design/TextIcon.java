// SPDX-License-Identifier: MIT
package org.trabecula.design;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Labeled;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An icon that grows with the text of the control it stands in.
 *
 * <p>A stylesheet cannot do this: an icon's size is also the size of its own text, to which its em
 * would refer.
 */
public final class TextIcon extends FontIcon {

  /**
   * @param em size as a multiple of the control's text size
   */
  public TextIcon(Ikon icon, Labeled control, double em) {
    super(icon);
    iconSizeProperty()
        .bind(
            Bindings.createIntegerBinding(
                () -> (int) Math.round(em * control.getFont().getSize()), control.fontProperty()));
  }

  /** Makes an icon the only content of a control. */
  public static <C extends Labeled> C on(C control, Ikon icon, double em) {
    control.setGraphic(new TextIcon(icon, control, em));
    return control;
  }
}
