// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.design.StyleClass;
import org.trabecula.design.TextIcon;
import org.trabecula.text.Texts;

/**
 * The buttons that lie on the picture: closer, further away, then and now, and what is added.
 *
 * <p>On a low picture they would hide the bone: there they fold into one button, which unfolds
 * them. It stands at the right end, and what is there only at times at the left, so that no button
 * moves from under the pointer.
 */
public final class PictureTools extends HBox {
  private static final PseudoClass BRIEF = PseudoClass.getPseudoClass("brief");
  private static final double ICON = 1.2;

  private final Texts texts;
  private final BooleanProperty brief = new SimpleBooleanProperty();
  private final ToggleButton unfold;

  /** Sizes while all are there, which are known only then, px; zero while they are not known. */
  private double wholeWidth;

  private double wholeHeight;

  /** Width while they are folded, px. */
  private double foldedWidth;

  /**
   * @param comparison what the button for then and now switches
   * @param options asks what is compared, beside the button that is given
   */
  PictureTools(Texts texts, Zoom zoom, Comparison comparison, WipeOptions options) {
    this.texts = texts;
    StyleClass.ON_PICTURE.on(this);
    getStyleClass().add("picture-tools");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    unfold = dressed(new ToggleButton(), Feather.MORE_HORIZONTAL, "tools.unfold");
    unfold.visibleProperty().bind(brief);
    unfold.managedProperty().bind(brief);
    getChildren().add(unfold);
    unfold.fontProperty().subscribe(this::forget);
    add(Feather.ZOOM_OUT, "tools.zoomOut", zoom::out);
    add(Feather.ZOOM_IN, "tools.zoomIn", zoom::in);
    Button whole = add(Feather.MINIMIZE, "tools.whole", zoom::whole);
    ToggleButton thenAndNow = dressed(new ToggleButton(), Feather.COLUMNS, "tools.thenAndNow");
    thenAndNow.setId("then-and-now");
    thenAndNow.selectedProperty().bindBidirectional(comparison.onProperty());
    fold(thenAndNow);
    Button choose = dressed(new Button(), Feather.SLIDERS, "tools.thenAndNow.options");
    choose.setId("then-and-now-options");
    choose.setOnAction(event -> options.open(choose));
    BooleanBinding far = zoom.levelIs(ZoomLevel.VERTEBRA).or(zoom.levelIs(ZoomLevel.BODY));
    foldAtTimes(choose, comparison.onProperty().and(far.not()));
    zoom.viewportProperty().subscribe(viewport -> whole.setDisable(viewport.magnification() == 1));
  }

  /**
   * Adds a button that is an icon.
   *
   * @param key of its name
   */
  public Button add(Ikon icon, String key, Runnable action) {
    Button button = dressed(new Button(), icon, key);
    button.setOnAction(event -> action.run());
    fold(button);
    return button;
  }

  /**
   * Adds a button with its name beside its icon, which is there only at times.
   *
   * @param wanted whether it is there
   * @param key of its name
   */
  Button addFor(ObservableBooleanValue wanted, Ikon icon, String key, Runnable action) {
    Button button = dressed(new Button(), icon, key);
    button.textProperty().bind(Bindings.when(brief).then("").otherwise(texts.get(key)));
    button.setOnAction(event -> action.run());
    foldAtTimes(button, wanted);
    return button;
  }

  /** Folds the buttons into one, as long as nobody unfolds them. */
  void setBrief(boolean fold) {
    brief.set(fold);
    pseudoClassStateChanged(BRIEF, fold);
  }

  /** The width of all buttons, px; none while it is to be seen anew. */
  double wholeWidth() {
    measure();
    return wholeWidth;
  }

  /** The height of all buttons, px; none while it is to be seen anew. */
  double wholeHeight() {
    measure();
    return wholeHeight;
  }

  /** The width of what stays where it is when a person unfolds them, px. */
  double foldedWidth() {
    measure();
    return brief.get() ? foldedWidth : wholeWidth;
  }

  /** Whether a person has unfolded what was folded. */
  boolean isUnfolded() {
    return brief.get() && unfold.isSelected();
  }

  private void measure() {
    if (!brief.get()) {
      wholeWidth = prefWidth(-1);
      wholeHeight = prefHeight(-1);
    } else if (!unfold.isSelected()) {
      foldedWidth = prefWidth(-1);
    }
  }

  private void forget() {
    wholeWidth = 0;
    wholeHeight = 0;
    requestLayout();
  }

  private void fold(ButtonBase button) {
    button.visibleProperty().bind(brief.not().or(unfold.selectedProperty()));
    button.managedProperty().bind(button.visibleProperty());
    getChildren().add(getChildren().indexOf(unfold), button);
  }

  private void foldAtTimes(ButtonBase button, ObservableBooleanValue wanted) {
    button.visibleProperty().bind(brief.not().or(unfold.selectedProperty()).and(wanted));
    button.managedProperty().bind(button.visibleProperty());
    // It lives as long as the buttons, and so does what it follows.
    wanted.subscribe(this::forget);
    getChildren().add(0, button);
  }

  private <B extends ButtonBase> B dressed(B button, Ikon icon, String key) {
    TextIcon.on(StyleClass.ICON_BUTTON.on(button), icon, ICON);
    button.setAccessibleText(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return button;
  }
}
