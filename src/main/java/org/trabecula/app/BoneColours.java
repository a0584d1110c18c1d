// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.beans.value.ObservableValue;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.Theme;
import org.trabecula.picture.BoneTheme;

/** The colours of bone that go with those of the window. */
final class BoneColours {

  private BoneColours() {}

  static ObservableValue<BoneTheme> of(AppearanceSetting appearance) {
    return appearance.appearanceProperty().map(chosen -> of(chosen.theme()));
  }

  private static BoneTheme of(Theme theme) {
    return theme == Theme.CONTRAST ? BoneTheme.HIGH_CONTRAST : BoneTheme.NATURAL;
  }
}
