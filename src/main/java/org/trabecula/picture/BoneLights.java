// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.stream.IntStream;

/** The tables of light for all bone of a theme; any number of threads may read them. */
final class BoneLights {
  private final BoneTheme theme;
  private final BoneLight[] sheets;
  private final BoneLight fresh;

  BoneLights(BoneTheme theme, int sheets) {
    this.theme = theme;
    this.sheets =
        IntStream.range(0, sheets)
            .mapToObj(sheet -> new BoneLight(theme.sheet(sheet)))
            .toArray(BoneLight[]::new);
    fresh = new BoneLight(theme.fresh());
  }

  BoneTheme theme() {
    return theme;
  }

  /** Mature bone of a sheet. */
  BoneLight sheet(int sheet) {
    return sheets[sheet];
  }

  /** Bone that was laid lately. */
  BoneLight fresh() {
    return fresh;
  }
}
