// SPDX-License-Identifier: MIT
package org.trabecula.comparison.view;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.asset.JsonName;
import org.trabecula.comparison.PairWords;
import org.trabecula.comparison.Side;
import org.trabecula.design.Failed;
import org.trabecula.design.OwnKeys;
import org.trabecula.design.StyleClass;
import org.trabecula.design.Surroundings;
import org.trabecula.design.TextIcon;
import org.trabecula.exploration.Now;
import org.trabecula.honeycomb.view.CellLegend;
import org.trabecula.honeycomb.view.HoneycombView;
import org.trabecula.honeycomb.view.Zoom;
import org.trabecula.honeycomb.view.ZoomGestures;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.PictureSize;
import org.trabecula.text.Texts;

/** The bone of one side, with the name of its life and what can be done with it. */
final class ComparedBone extends StackPane implements OwnKeys {
  private static final Insets MARGIN = new Insets(10);
  private static final double ICON = 1.2;

  /** Height of a picture with room for the legend, in heights of it. */
  private static final double LEGENDS = 4;

  /** The same while nothing else lies at the foot of the picture. */
  private static final double LEGENDS_ALONE = 3;

  /** Width of a picture without room for words on the buttons, em. */
  private static final double BRIEF_BELOW = 34;

  /** Least width of a name beside what stands in the other corner, em. */
  private static final double NAME = 13;

  private final Side side;
  private final PairWords words;
  private final Texts texts;
  private final ObservableValue<BoneTheme> theme;
  private final Zoom zoom;
  private final ZoomGestures gestures;
  private final HoneycombView bone;
  private final Label name = StyleClass.ON_PICTURE.on(new Label());
  private final CellLegend legend;
  private final HBox tools = StyleClass.ON_PICTURE.on(new HBox());
  private final Button edit;
  private final Button copy;
  private Region corner = new Region();
  private Now shown;
  private double blur;

  /**
   * @param zoom how closely both bones are looked at
   * @param onEdit opens the controls of this side
   * @param onCopy puts this life on the other side too
   */
  ComparedBone(
      Side side,
      PairWords words,
      Zoom zoom,
      Surroundings surroundings,
      Consumer<Side> onEdit,
      Consumer<Side> onCopy) {
    this.side = side;
    this.words = words;
    texts = surroundings.texts();
    theme = surroundings.theme();
    this.zoom = zoom;
    gestures = new ZoomGestures(this, zoom);
    bone = new HoneycombView(surroundings.painters(Failed.PICTURE), true);
    legend = new CellLegend(texts);
    legend.leaveNoteOut();
    String key = JsonName.of(side);
    edit = tool(Feather.SLIDERS, "compare.edit." + key, () -> onEdit.accept(side));
    Ikon arrow = side == Side.LEFT ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT;
    copy = tool(arrow, "compare.copy." + key, () -> onCopy.accept(side));
    edit.setId("edit-" + key);
    copy.setId("copy-" + key);
    tools.getChildren().addAll(edit, copy);
    tools.getStyleClass().add("picture-tools");
    tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    name.setWrapText(true);
    name.setMaxHeight(Region.USE_PREF_SIZE);
    name.setMinHeight(Region.USE_PREF_SIZE);
    name.setMouseTransparent(true);
    name.getStyleClass().add("compared-name");
    getStyleClass().add("compared-bone");
    setFocusTraversable(true);
    setOnMousePressed(event -> requestFocus());
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().add(bone);
    place(name, Pos.TOP_LEFT);
    place(legend, Pos.BOTTOM_LEFT);
    place(tools, Pos.BOTTOM_RIGHT);
    setMinWidth(0);
    setPrefWidth(0);
    theme.subscribe(this::paint);
    zoom.viewportProperty().subscribe(part -> paint());
  }

  /** Lays something into the corner at the upper right, where there is room for it. */
  void setCorner(Region overlay) {
    corner = overlay;
    place(overlay, Pos.TOP_RIGHT);
  }

  /** Shows a life at an age. */
  void show(Now now) {
    shown = now;
    String title = words.title(side, now.explored().scenario());
    name.setText(title);
    setAccessibleText(texts.get("compare.bone.name", title, Math.floor(now.age())));
    paint();
  }

  /** Leaves out the buttons, so that a whole room sees bone and legend. */
  void setPresenting(boolean presenting) {
    tools.setVisible(!presenting);
    tools.setManaged(!presenting);
    corner.setManaged(!presenting);
    requestLayout();
  }

  /** Shows single cells, or, where years are seen as one, the trace of their work. */
  void setBlur(double years) {
    blur = years;
    paint();
  }

  /** The button that opens the controls of this side. */
  Button edit() {
    return edit;
  }

  /** The picture. */
  HoneycombView bone() {
    return bone;
  }

  @Override
  public boolean needs(KeyCode key) {
    return gestures.needs(key);
  }

  @Override
  protected void layoutChildren() {
    double em = name.getFont().getSize();
    double room = getWidth() - MARGIN.getLeft() - MARGIN.getRight();
    name.setMaxWidth(Math.min(roomForName(room, em), Math.ceil(name.prefWidth(-1))));
    setBrief(getWidth() < BRIEF_BELOW * em);
    double buttons = tools.isManaged() ? tools.prefWidth(-1) + MARGIN.getLeft() : 0;
    double beside = legend.prefWidth(-1) + buttons;
    boolean alone = !tools.isManaged();
    double high = (alone ? LEGENDS_ALONE : LEGENDS) * legend.prefHeight(-1);
    // A room needs the legend, and one of them leaves it more of the bones.
    boolean wanted = !alone || side == Side.LEFT;
    legend.setVisible(wanted && beside <= room && getHeight() >= high);
    super.layoutChildren();
    if (getWidth() >= 1 && getHeight() >= 1) {
      zoom.setSize(new PictureSize((int) getWidth(), (int) getHeight()));
    }
  }

  private double roomForName(double room, double em) {
    double beside = room - corner.prefWidth(-1) - MARGIN.getLeft();
    corner.setVisible(corner.isManaged() && beside >= NAME * em);
    return corner.isVisible() ? beside : room;
  }

  private void setBrief(boolean brief) {
    edit.setText(brief ? "" : texts.get("compare.edit"));
    copy.setText(brief ? "" : texts.get("compare.copy"));
  }

  private void paint() {
    if (shown != null) {
      bone.show(shown.explored().honeycomb(), shown.age(), blur, theme.getValue(), zoom.viewport());
    }
  }

  private void place(Node overlay, Pos where) {
    setAlignment(overlay, where);
    setMargin(overlay, MARGIN);
    getChildren().add(overlay);
  }

  private Button tool(Ikon icon, String key, Runnable action) {
    Button button = TextIcon.on(StyleClass.ICON_BUTTON.on(new Button()), icon, ICON);
    button.setAccessibleText(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
