// SPDX-License-Identifier: MIT
package org.trabecula.settings;

import java.util.Objects;
import org.trabecula.design.Appearance;

/**
 * What a person chose once and finds again at the next start.
 *
 * <p>Each component is a key of the settings file. A later version adds components, each a record
 * of its own: a file without them means the usual ones.
 *
 * @param appearance size of text, colours and motion
 * @param curve what the density curve shows
 */
public record Settings(Appearance appearance, CurveSettings curve) {
  /** What a first start has. */
  public static final Settings USUAL = new Settings(Appearance.DEFAULT, CurveSettings.USUAL);

  public Settings {
    Objects.requireNonNull(appearance, "appearance");
    Objects.requireNonNull(curve, "curve");
  }

  /** The same with another appearance. */
  public Settings withAppearance(Appearance other) {
    return new Settings(other, curve);
  }

  /** The same with another choice for the curve. */
  public Settings withCurve(CurveSettings other) {
    return new Settings(appearance, other);
  }
}
