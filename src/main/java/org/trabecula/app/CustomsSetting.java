// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trabecula.measure.Customs;

/** The units that are shown and the adviser that counts: changes them and remembers them. */
final class CustomsSetting {
  private final ReadOnlyObjectWrapper<Customs> customs = new ReadOnlyObjectWrapper<>(Customs.USUAL);
  private Optional<CustomsStore> store = Optional.empty();

  /** Those in force. */
  ReadOnlyObjectProperty<Customs> customsProperty() {
    return customs.getReadOnlyProperty();
  }

  /** Those in force. */
  Customs get() {
    return customs.get();
  }

  /** Changes them, and remembers them where there is a store. */
  void set(Customs next) {
    customs.set(next);
    store.ifPresent(known -> known.save(next));
  }

  /** Takes over what a store knows, and remembers in it from now on. */
  void remember(CustomsStore known) {
    customs.set(known.load());
    store = Optional.of(known);
  }
}
