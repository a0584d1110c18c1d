// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trabecula.measure.Customs;

/** The units that are shown and the adviser that counts: changes them and remembers them. */
public final class CustomsSetting {
  private final ReadOnlyObjectWrapper<Customs> customs =
      new ReadOnlyObjectWrapper<>(Customs.USUAL);
  private Optional<CustomsStore> store = Optional.empty();

  /** Those in force. */
  public ReadOnlyObjectProperty<Customs> customsProperty() {
    return customs.getReadOnlyProperty();
  }

  /** Those in force. */
  public Customs get() {
    return customs.get();
  }

  /** Changes them, and remembers them where there is a store. */
  public void set(Customs next) {
    customs.set(next);
    store.ifPresent(known -> known.save(next));
  }

  /** Takes over what a store knows, and remembers in it from now on. */
  public void remember(CustomsStore known) {
    customs.set(known.load());
    store = Optional.of(known);
  }
}
