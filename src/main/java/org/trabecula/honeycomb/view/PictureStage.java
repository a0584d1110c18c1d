// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.design.Failed;
import org.trabecula.design.OwnKeys;
import org.trabecula.design.StyleClass;
import org.trabecula.design.Surroundings;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.DrawnCell;
import org.trabecula.picture.Painters;
import org.trabecula.picture.PictureSize;
import org.trabecula.text.Texts;

/**
 * The living picture with what lies on it: where we are, how large it is, which cells are which.
 */
public final class PictureStage extends StackPane implements OwnKeys {
  private static final Insets MARGIN = new Insets(14);

  /** Height of a picture on which there is no room for all buttons, in heights of one. */
  private static final double LOW_FOR_BUTTONS = 4;

  /** The largest share of the picture's width that the scale bar takes. */
  private static final double SCALE_SHARE = 0.2;

  private final Exploration exploration;
  private final ObservableValue<BoneTheme> theme;
  private final Texts texts;
  private final Zoom zoom;
  private final ZoomGestures gestures;
  private final Comparison comparison = new Comparison();
  private final PictureLayers layers;
  private final BooleanBinding lookedInto;
  private final PictureTools tools;
  private final Label caption;
  private final CellLegend legend;
  private final ScaleBar scaleBar;
  private Runnable onLesson = () -> {};
  private double blur;
  private BiConsumer<Double, Double> onRoom = (width, height) -> {};

  /** Whether there is little room for words. */
  private boolean brief;

  /**
   * @param exploration what is looked at
   * @param youngShell thickness of the shell of a healthy adult's spine bone, mm
   */
  public PictureStage(Exploration exploration, double youngShell, Surroundings surroundings) {
    this.exploration = exploration;
    theme = surroundings.theme();
    texts = surroundings.texts();
    ObservableBooleanValue reducedMotion = surroundings.reducedMotion();
    Painters painters = surroundings.painters(Failed.PICTURE);
    zoom = new Zoom(exploration.now().explored().honeycomb().lattice(), reducedMotion);
    gestures = new ZoomGestures(this, zoom);
    layers = new PictureLayers(youngShell, zoom, comparison, texts, painters, MARGIN);
    lookedInto =
        Bindings.createBooleanBinding(
            () -> comparison.onProperty().get() || zoom.viewport().magnification() != 1,
            comparison.onProperty(),
            zoom.viewportProperty());
    WipeOptions options = new WipeOptions(texts, comparison, reducedMotion);
    tools = new PictureTools(texts, zoom, comparison, options);
    caption = caption();
    legend = new CellLegend(texts);
    scaleBar = new ScaleBar(texts);
    getChildren().addAll(layers, new CornerMask());
    addOverlay(caption, Pos.TOP_LEFT);
    addOverlay(legend, Pos.TOP_RIGHT);
    addOverlay(scaleBar, Pos.BOTTOM_LEFT);
    addOverlay(tools, Pos.BOTTOM_RIGHT);
    tools
        .addFor(
            zoom.levelIs(ZoomLevel.VERTEBRA),
            Feather.BOOK_OPEN,
            "lesson.spine.open",
            () -> onLesson.run())
        .setId("fracture-lesson");
    setMinSize(0, 0);
    setFocusTraversable(true);
    setOnMousePressed(event -> requestFocus());
    getStyleClass().add("picture-stage");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleHelp(texts.get("lens.choose.help"));
    exploration.nowProperty().subscribe(this::follow);
    theme.subscribe(colours -> follow(exploration.now()));
    zoom.viewportProperty().addListener((property, before, part) -> requestLayout());
    comparison.onProperty().addListener((property, before, on) -> requestLayout());
  }

  /** The honeycomb below the overlays. */
  public HoneycombView honeycomb() {
    return layers.honeycomb();
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

  /** The buttons on the picture. */
  public PictureTools tools() {
    return tools;
  }

  /** Looks closer, one step. */
  public void zoomIn() {
    zoom.in();
  }

  /** Looks from further away, one step. */
  public void zoomOut() {
    zoom.out();
  }

  /** Shows the whole honeycomb. */
  public void showWhole() {
    zoom.whole();
  }

  /** Back to how the program starts. */
  public void reset() {
    zoom.reset();
    comparison.reset();
  }

  /** Whether everything that was asked for is on the screen. */
  public boolean isAtRest() {
    return layers.isAtRest();
  }

  /** Whether one looks otherwise than the program opens: closer, from further away, at two ages. */
  public ObservableBooleanValue lookedIntoProperty() {
    return lookedInto;
  }

  /** Whether work sites are seen: those of the honeycomb of one age. */
  public boolean showsSites() {
    return layers.level().isBone() && !layers.isComparing();
  }

  /** Says what opens the lesson on fractures, which is offered beside a spine bone. */
  public void setOnLesson(Runnable action) {
    onLesson = action;
  }

  /** Lights up the cells of some kinds for a while. */
  public void light(Set<DrawnCell.Kind> kinds) {
    layers.light(kinds);
  }

  /** Sets who is told how wide and how high the room for an overlay is, px. */
  public void setOnRoom(BiConsumer<Double, Double> action) {
    onRoom = action;
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
  public boolean needs(KeyCode key) {
    return gestures.needs(key);
  }

  @Override
  protected void layoutChildren() {
    onRoom.accept(getWidth() - MARGIN.getLeft() - MARGIN.getRight(), getHeight());
    legend.fitInto(getWidth() - MARGIN.getLeft() - MARGIN.getRight(), getHeight());
    if (getWidth() >= 1 && getHeight() >= 1) {
      zoom.setSize(new PictureSize((int) getWidth(), (int) getHeight()));
    }
    brief = getHeight() < LOW_FOR_BUTTONS * tools.wholeHeight();
    sayWhatIsSeen();
    double pixels = honeycomb().scale().pixelsPerMillimetre();
    scaleBar.show(pixels, SCALE_SHARE * getWidth());
    double room = getWidth() - MARGIN.getLeft() - MARGIN.getRight();
    caption.setMaxWidth(Math.min(room, Math.ceil(caption.prefWidth(-1))));
    super.layoutChildren();
    placeTools();
    // What a person unfolds lies over all else until it is folded again.
    tools.setViewOrder(tools.isUnfolded() ? -1 : 0);
    tools.setVisible(tools.isUnfolded() || !isCovered(tools));
    showUnlessCovered(scaleBar, true);
    showUnlessCovered(legend, showsSites());
    boolean roomForWords = !brief || !layers.level().isBone();
    showUnlessCovered(caption, roomForWords && !layers.isComparing());
  }

  /**
   * The buttons fold where they would be covered, and go up where that is not enough. All of it is
   * worked out from sizes that are known: to fold and unfold them in order to see what comes of it
   * would never come to rest.
   */
  private void placeTools() {
    tools.setBrief(brief || isCovered(atFoot(tools.wholeWidth(), tools.wholeHeight())));
    boolean high = isCovered(atFoot(tools.foldedWidth(), tools.prefHeight(-1)));
    Pos place = high ? Pos.TOP_RIGHT : Pos.BOTTOM_RIGHT;
    if (getAlignment(tools) != place) {
      setAlignment(tools, place);
    }
    super.layoutChildren();
  }

  /** Where the buttons lie in the lower right corner. */
  private Bounds atFoot(double width, double height) {
    return new BoundingBox(
        getWidth() - MARGIN.getRight() - width,
        getHeight() - MARGIN.getBottom() - height,
        width,
        height);
  }

  private boolean isCovered(Bounds ofTools) {
    return getManagedChildren().stream()
        .anyMatch(other -> isAbove(other, tools) && other.getBoundsInParent().intersects(ofTools));
  }

  private void follow(Now now) {
    layers.show(now, theme.getValue(), blur);
    setAccessibleText(texts.get("picture.honeycomb.name", Math.floor(now.age())));
    sayWhatIsSeen();
  }

  private void sayWhatIsSeen() {
    boolean shortened = brief && layers.level() == ZoomLevel.VERTEBRA;
    String key = layers.level().key() + (shortened ? ".brief" : "");
    caption.setText(texts.get(key, layers.shell()));
  }

  private void showUnlessCovered(Node overlay, boolean wanted) {
    overlay.setVisible(wanted && !isCovered(overlay));
  }

  private boolean isCovered(Node overlay) {
    Bounds place = overlay.getBoundsInParent();
    return getManagedChildren().stream()
        .anyMatch(other -> isAbove(other, overlay) && other.getBoundsInParent().intersects(place));
  }

  /** Whether an overlay came later, and is seen. */
  private boolean isAbove(Node later, Node earlier) {
    return getChildren().indexOf(later) > getChildren().indexOf(earlier) && later.isVisible();
  }

  private Label caption() {
    Label caption = StyleClass.ON_PICTURE.on(new Label());
    caption.setMouseTransparent(true);
    caption.setWrapText(true);
    caption.setMinHeight(Region.USE_PREF_SIZE);
    caption.setMaxHeight(Region.USE_PREF_SIZE);
    return caption;
  }
}
