// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;
import org.trabecula.anatomy.view.AnatomyView;
import org.trabecula.exploration.Now;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.DrawnCell;
import org.trabecula.picture.Painters;
import org.trabecula.picture.Viewport;
import org.trabecula.text.Texts;

/**
 * What is seen, one over the other: the body and its spine, the honeycomb, and the honeycomb of
 * another age.
 *
 * <p>From far away only the body is there, from close by only the honeycomb; on the way from one to
 * the other each fades into the next.
 */
final class PictureLayers extends StackPane {
  private final double youngShell;
  private final AnatomyView anatomy;
  private final HoneycombView honeycomb;
  private final SiteRings rings = new SiteRings();
  private final Zoom zoom;
  private final Wipe wipe;
  private final BooleanProperty bone = new SimpleBooleanProperty(true);
  private double blur;
  private Viewport looked;
  private Now now;
  private BoneTheme theme;

  /**
   * @param youngShell thickness of the shell of a healthy adult's vertebra, mm
   * @param zoom how closely one looks
   * @param comparison what is chosen for then and now
   * @param painters who paint
   * @param margin between the picture's edge and words
   */
  PictureLayers(
      double youngShell,
      Zoom zoom,
      Comparison comparison,
      Texts texts,
      Painters painters,
      Insets margin) {
    this.youngShell = youngShell;
    this.zoom = zoom;
    anatomy = new AnatomyView(painters);
    anatomy.setVisible(false);
    honeycomb = new HoneycombView(painters, true);
    wipe = new Wipe(comparison, texts, painters, margin);
    wipe.visibleProperty().bind(comparison.onProperty().and(bone));
    getChildren().addAll(anatomy, honeycomb, rings, wipe);
    setMinSize(0, 0);
    setPickOnBounds(false);
    zoom.viewportProperty().addListener((property, before, part) -> look(part));
    comparison.onProperty().addListener((property, before, on) -> compare(on));
    comparison.otherAgeProperty().addListener((property, before, age) -> showWipe());
  }

  /** The honeycomb of the age that is looked at. */
  HoneycombView honeycomb() {
    return honeycomb;
  }

  /** Whether two ages are seen. */
  boolean isComparing() {
    return wipe.isVisible();
  }

  /** What one looks at. */
  ZoomLevel level() {
    return zoom.stops().level(zoom.viewport().magnification());
  }

  /** Thickness of the spine bone's shell at the age that is looked at, mm. */
  double shell() {
    return youngShell * now.point().spineShell();
  }

  /** Lights up the cells of some kinds for a while, where they are seen. */
  void light(Set<DrawnCell.Kind> kinds) {
    boolean seen = level().isBone() && !isComparing();
    rings.show(now, honeycomb.scale(), seen ? kinds : Set.of());
  }

  /** Whether everything that was asked for is on the screen. */
  boolean isAtRest() {
    return !honeycomb.isPainting()
        && honeycomb.picturesShownProperty().get() > 0
        && !anatomy.isPainting()
        && !zoom.isMoving()
        && !wipe.isWorking();
  }

  /**
   * Shows a life at an age.
   *
   * @param years that are seen as one while time flies; 0 for one moment
   */
  void show(Now shown, BoneTheme colours, double years) {
    rings.follow(shown);
    now = shown;
    theme = colours;
    blur = years;
    honeycomb.show(now.explored().honeycomb(), now.age(), blur, theme, zoom.viewport());
    anatomy.show(now, theme, shell());
    showWipe();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    look(zoom.viewport());
  }

  private void look(Viewport part) {
    if (!part.equals(looked)) {
      looked = part;
      rings.clear();
    }
    double magnification = part.magnification();
    double share = zoom.stops().honeycombShare(magnification);
    bone.set(share == 1);
    honeycomb.look(part);
    honeycomb.setOpacity(share);
    honeycomb.setVisible(share > 0);
    anatomy.setVisible(share < 1);
    if (anatomy.isVisible()) {
      anatomy.look(honeycomb.scale(), zoom.stops().bodyShare(magnification));
    }
    showWipe();
  }

  private void compare(boolean on) {
    honeycomb.setShowCells(!on);
    showWipe();
  }

  private void showWipe() {
    if (wipe.isVisible()) {
      wipe.show(now, theme, zoom.viewport());
    }
  }
}
