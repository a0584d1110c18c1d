// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.Arrays;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** The appearance that is in force: changes it, remembers it and dresses scenes with it. */
public final class AppearanceSetting {
  private static final String STYLESHEET =
      Objects.requireNonNull(
              AppearanceSetting.class.getResource("/styles/trabecula.css"), "trabecula.css")
          .toExternalForm();

  private final AppearanceStore store;
  private final ReadOnlyObjectWrapper<Appearance> appearance;
  private final ReadOnlyBooleanWrapper reducedMotion;

  /**
   * @param store where the appearance of the last start is found
   */
  public AppearanceSetting(AppearanceStore store) {
    this.store = store;
    this.appearance = new ReadOnlyObjectWrapper<>(store.load());
    this.reducedMotion = new ReadOnlyBooleanWrapper(get().isMotionReduced());
  }

  /** The appearance in force. */
  public ReadOnlyObjectProperty<Appearance> appearanceProperty() {
    return appearance.getReadOnlyProperty();
  }

  /** The appearance in force. */
  public Appearance get() {
    return appearance.get();
  }

  /**
   * Whether nothing may move for the sake of looks: no easing, no pulsing, no flight from one view
   * to the next. What has to change does so at once, or in steps with rests between.
   */
  public ReadOnlyBooleanProperty reducedMotionProperty() {
    return reducedMotion.getReadOnlyProperty();
  }

  /** Changes the appearance of all scenes, and remembers it. */
  public void set(Appearance next) {
    store.save(next);
    lend(next);
  }

  /** Changes the appearance of all scenes for a while: the next start knows nothing of it. */
  public void lend(Appearance next) {
    appearance.set(next);
    reducedMotion.set(next.isMotionReduced());
  }

  /**
   * Gives a scene the program's style, now and whenever the appearance changes.
   *
   * <p>For a scene that lasts as long as this setting; dress a dialog once, with {@link
   * #dressOnce}.
   */
  public void dress(Scene scene) {
    dressOnce(scene);
    appearance.addListener((property, before, now) -> apply(now, scene.getRoot()));
  }

  /** Gives a scene the program's style as it is now. */
  public void dressOnce(Scene scene) {
    if (!scene.getStylesheets().contains(STYLESHEET)) {
      scene.getStylesheets().add(STYLESHEET);
    }
    apply(get(), scene.getRoot());
  }

  private static void apply(Appearance appearance, Parent root) {
    Arrays.stream(Theme.values()).forEach(theme -> root.getStyleClass().remove(theme.styleClass()));
    root.getStyleClass().add(appearance.theme().styleClass());
    root.setStyle("-fx-font-size: " + appearance.fontSize() + "px;");
  }
}
