// SPDX-License-Identifier: MIT
package org.trabecula.settings;

import java.util.Objects;
import java.util.Optional;
import org.trabecula.command.Audience;
import org.trabecula.design.Appearance;
import org.trabecula.measure.Customs;

/**
 * What a person chose once and finds again at the next start.
 *
 * <p>Each component is a key of the settings file. A later version adds components, each a record
 * of its own: a file without them means the usual ones.
 *
 * @param appearance size of text, colours and motion
 * @param curve what the density curve shows
 * @param customs units and adviser; empty until they are chosen, so that the country counts
 * @param window where it was last; empty before it was closed for the first time
 * @param audience who uses the program; empty until somebody says so
 */
public record Settings(
    Appearance appearance,
    CurveSettings curve,
    Optional<Customs> customs,
    Optional<WindowPlace> window,
    Optional<Audience> audience) {
  /** What a first start has. */
  public static final Settings USUAL =
      new Settings(
          Appearance.DEFAULT,
          CurveSettings.USUAL,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Settings {
    Objects.requireNonNull(appearance, "appearance");
    Objects.requireNonNull(curve, "curve");
    Objects.requireNonNull(customs, "customs");
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(audience, "audience");
  }

  /** The same with another appearance. */
  public Settings withAppearance(Appearance other) {
    return new Settings(other, curve, customs, window, audience);
  }

  /** The same with another choice for the curve. */
  public Settings withCurve(CurveSettings other) {
    return new Settings(appearance, other, customs, window, audience);
  }

  /** The same with other units and another adviser. */
  public Settings withCustoms(Optional<Customs> other) {
    return new Settings(appearance, curve, other, window, audience);
  }

  /** The same with the window at another place. */
  public Settings withWindow(WindowPlace other) {
    return new Settings(appearance, curve, customs, Optional.of(other), audience);
  }

  /** The same for somebody else. */
  public Settings withAudience(Audience other) {
    return new Settings(appearance, curve, customs, window, Optional.of(other));
  }
}
