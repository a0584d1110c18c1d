// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.Optional;
import org.trabecula.measure.Customs;
import org.trabecula.settings.RememberedSettings;

/**
 * Units and adviser among a person's settings.
 *
 * @param country the two letters of the one that counts until something is chosen
 */
record RememberedCustoms(RememberedSettings settings, String country) implements CustomsStore {

  @Override
  public Customs load() {
    return settings.get().customs().orElseGet(() -> Customs.of(country));
  }

  @Override
  public void save(Customs customs) {
    settings.change(known -> known.withCustoms(Optional.of(customs)));
  }
}
