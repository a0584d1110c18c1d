// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.PictureScale;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.RowTeam;
import org.trabecula.text.Texts;

/** The living picture with what lies on it: where we are, how large it is, which cells are which. */
public final class PictureStage extends StackPane {
  private static final Insets MARGIN = new Insets(14);

  /** Height of a low picture, in heights of the legend. */
  private static final double LOW = 6;

  private final Exploration exploration;
  private final ObservableValue<BoneTheme> theme;
  private final Texts texts;
  private final HoneycombView honeycomb;
  private final Label caption;
  private final CellLegend legend;
  private final ScaleBar scaleBar;
  private double blur;

  /**
   * @param exploration what is looked at
   * @param theme the colours of the bone
   * @param background paints, one picture at a time
   * @param team shares the work on one picture
   */
  public PictureStage(
      Exploration exploration,
      ObservableValue<BoneTheme> theme,
      Texts texts,
      Executor background,
      RowTeam team) {
    this.exploration = exploration;
    this.theme = theme;
    this.texts = texts;
    honeycomb = new HoneycombView(background, team, true);
    caption = caption();
    legend = new CellLegend(texts);
    scaleBar = new ScaleBar(texts);
    getChildren().addAll(honeycomb, new CornerMask());
    addOverlay(caption, Pos.TOP_LEFT);
    addOverlay(legend, Pos.TOP_RIGHT);
    addOverlay(scaleBar, Pos.BOTTOM_LEFT);
    setMinSize(0, 0);
    setFocusTraversable(true);
    setOnMousePressed(event -> requestFocus());
    getStyleClass().add("picture-stage");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    exploration.nowProperty().subscribe(this::follow);
    theme.subscribe(colours -> follow(exploration.now()));
  }

  /** The honeycomb below the overlays. */
  public HoneycombView honeycomb() {
    return honeycomb;
  }

  /**
   * Shows single cells, or, while time flies, the trace of their work.
   *
   * @param years that are seen as one; 0 for single cells
   */
  public void setBlur(double years) {
    blur = years;
    legend.showTrace(years > 0);
    follow(exploration.now());
  }

  /** Lays something over the picture, at one of its edges. */
  public void addOverlay(Node overlay, Pos place) {
    setAlignment(overlay, place);
    setMargin(overlay, MARGIN);
    getChildren().add(overlay);
  }

  /** Takes an overlay away again. */
  public void removeOverlay(Node overlay) {
    getChildren().remove(overlay);
  }

  @Override
  protected void layoutChildren() {
    legend.setBrief(getHeight() < LOW * legend.prefHeight(-1));
    double room = getWidth() - MARGIN.getLeft() - 2 * MARGIN.getRight();
    caption.setVisible(caption.prefWidth(-1) + legend.prefWidth(-1) <= room);
    super.layoutChildren();
    showUnlessCovered(scaleBar);
    showUnlessCovered(legend);
    if (getWidth() >= 1 && getHeight() >= 1) {
      TrabecularLattice lattice = exploration.now().explored().honeycomb().lattice();
      PictureSize size = new PictureSize((int) getWidth(), (int) getHeight());
      scaleBar.setPixelsPerMillimetre(PictureScale.filling(lattice, size).pixelsPerMillimetre());
    }
  }

  private void follow(Now now) {
    honeycomb.show(now.explored().honeycomb(), now.age(), blur, theme.getValue());
    setAccessibleText(texts.get("picture.honeycomb.name", Math.floor(now.age())));
  }

  private void showUnlessCovered(Node overlay) {
    overlay.setVisible(getManagedChildren().stream().noneMatch(other -> covers(other, overlay)));
  }

  /** Whether an overlay that came later lies on another one. */
  private boolean covers(Node later, Node earlier) {
    return getChildren().indexOf(later) > getChildren().indexOf(earlier)
        && later.getBoundsInParent().intersects(earlier.getBoundsInParent());
  }

  private Label caption() {
    Label caption = StyleClass.ON_PICTURE.on(new Label(texts.get("picture.caption")));
    caption.setMouseTransparent(true);
    caption.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return caption;
  }
}
