// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/** The signs of work that follow the surface: thin marks, bare surfaces, glows. */
final class WorkSigns {

  private static final double LINE = 1.15;
  private static final double BEAD = 1.6;
  private static final double BEAD_STEP = 5;
  private static final double SIGN_OPACITY = 0.85;

  /** A bare surface is drawn as shallow bites: their width, µm and at least px, and their depth. */
  private static final double BITE = 42;

  private static final double NARROWEST_BITE = 6;
  private static final double BITE_DEPTH = 0.3;
  private static final double BITE_SHADE = 0.6;
  private static final double RIM = 0.7;

  /** How clearly a bare surface is drawn that is one of the thin marks. */
  private static final double FAINT = 0.5;

  /** How far a glow is seen, µm and at least px. */
  private static final double GLOW_REACH = 62;

  private static final double NARROWEST_GLOW = 6;
  private static final double GLOW_OPACITY = 0.95;

  private final PictureSize size;
  private final BoneTheme theme;
  private final double glowReach;
  private final double bite;

  WorkSigns(PictureSize size, BoneTheme theme, PictureScale scale) {
    this.size = size;
    this.theme = theme;
    glowReach = Math.max(NARROWEST_GLOW, scale.pixels(GLOW_REACH));
    bite = Math.max(NARROWEST_BITE, scale.pixels(BITE));
  }

  /** A thin mark: beads where bone is removed, a line where it is built, faint bites between. */
  Sign mark(SitePlace site, double age) {
    return switch (site.unit().phase(age)) {
      case RESORPTION -> Sign.of(site, BEAD + 1, size, this::beads);
      case FORMATION -> Sign.of(site, LINE + 1, size, this::line);
      case REVERSAL, REST -> bare(site, FAINT);
    };
  }

  /** A surface that is dug out and waits. */
  Sign bare(SitePlace site) {
    return bare(site, 1);
  }

  /** The trace of work in the last while. */
  Sign glow(SitePlace site, SiteGlow glow) {
    double farthest = 1 / (glowReach * glowReach);
    return Sign.of(
        site,
        glowReach,
        size,
        (behind, place) -> {
          double near = 1 - place.squared() * farthest;
          double share = GLOW_OPACITY * near * near;
          int removed = Argb.mix(behind, theme.removing(), (int) (256 * share * glow.removing()));
          return Argb.mix(removed, theme.building(), (int) (256 * share * glow.building()));
        });
  }

  private Sign bare(SitePlace site, double clearness) {
    return Sign.of(
        site,
        BITE_DEPTH * bite + 2,
        size,
        (behind, place) -> bites(behind, place.along(), place.above(), clearness));
  }

  private int beads(int behind, Stretch.Measure place) {
    double along = place.along();
    double within = along - BEAD_STEP * Math.floor(along / BEAD_STEP) - BEAD_STEP / 2;
    double outside = Math.sqrt(place.squared() + within * within) - BEAD;
    return Argb.mix(behind, theme.removing(), SIGN_OPACITY * share(-outside));
  }

  private int line(int behind, Stretch.Measure place) {
    double outside = Math.sqrt(place.squared()) - LINE;
    return Argb.mix(behind, theme.building(), SIGN_OPACITY * share(-outside));
  }

  private int bites(int behind, double along, double above, double clearness) {
    double inside = above + BITE_DEPTH * bite * Math.abs(Math.sin(Math.PI * along / bite));
    double bitten = share(inside) * share(0.5 - above);
    int shaded = Argb.mix(behind, theme.shadow(), clearness * BITE_SHADE * bitten);
    return Argb.mix(shaded, theme.cellEdge(), clearness * share(RIM - Math.abs(inside)));
  }

  /** The share of a pixel that is covered, so far inside an edge. */
  private static double share(double inside) {
    return Math.max(0, Math.min(1, inside + 0.5));
  }
}
