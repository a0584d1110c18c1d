// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.scene.text.Font;
import org.trabecula.asset.AssetReader;

/** The typeface of the program, which comes with it; without it the system's own is used. */
public final class Typeface {
  private static final List<String> FILES =
      List.of("fonts/Inter-Regular.otf", "fonts/Inter-SemiBold.otf", "fonts/Inter-Bold.otf");

  /** Any size: the size of a loaded font is that of the first use only. */
  private static final double SIZE = 15;

  private final AssetReader assets;

  /**
   * @param assets where the font files are read
   */
  public Typeface(AssetReader assets) {
    this.assets = assets;
  }

  /** Makes the typeface known to the toolkit; call once, before the first scene. */
  public void load() {
    FILES.forEach(file -> Font.loadFont(new ByteArrayInputStream(assets.bytes(file)), SIZE));
  }
}
