// SPDX-License-Identifier: MIT
package org.trabecula.comparison.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.trabecula.comparison.PairWords;
import org.trabecula.comparison.Side;
import org.trabecula.design.StyleClass;
import org.trabecula.design.Surroundings;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Playback;
import org.trabecula.exploration.view.Timeline;
import org.trabecula.honeycomb.view.HoneycombView;
import org.trabecula.honeycomb.view.Zoom;
import org.trabecula.text.Texts;

/**
 * Two bones on one clock, with what they differ by, and the controls of either where they are asked
 * for.
 *
 * <p>The bones take the room that is left; where there is too little, the readings scroll.
 */
public final class CompareView extends BorderPane {
  /** Height below which there is room for the most needed words only, em. */
  private static final double LOW_BELOW = 30;

  /** Height below which the whole scrolls, not the readings alone, em. */
  private static final double ALL_SCROLLS_BELOW = 40;

  /** The least share of the height that the bones take: they are the point. */
  private static final double BONES = 0.38;

  private static final double BONES_WHERE_LOW = 0.28;

  private final ComparedLives lives;
  private final PairWords words;
  private final Map<Side, ComparedBone> bones = new EnumMap<>(Side.class);
  private final HBox pictures = new HBox();
  private final VBox content = new VBox();
  private final FoldingRow bar;
  private final Timeline timeline;
  private final PairReadings readings;
  private final Label topics = new Label();
  private final Label caution = StyleClass.WARNING.on(new Label());
  private final Label safety = StyleClass.QUIET.on(new Label());
  private final String firstSign;
  private final Zoom zoom;
  private final SideEditor editor;
  private boolean presenting;
  private String signs;

  /** Held here, for a binding that nobody holds is forgotten. */
  private final ObservableValue<Double> blur;

  /**
   * @param look how both bones are looked at
   * @param words what the lives are called
   * @param choice offers what can be compared
   * @param readings what is read below the bones
   * @param panel the controls of a side; asked for when they are needed first
   */
  public CompareView(
      ComparedLives lives,
      CommonLook look,
      PairWords words,
      PairChoice choice,
      PairReadings readings,
      Function<Side, Region> panel,
      Surroundings surroundings) {
    Texts texts = surroundings.texts();
    Playback playback = look.playback();
    this.lives = lives;
    this.words = words;
    zoom = look.zoom();
    this.readings = readings;
    blur = playback.blur();
    firstSign = texts.get("side.safety");
    signs = firstSign;
    editor = new SideEditor(lives, texts, panel, this::closeEditor);
    for (Side side : Side.values()) {
      ComparedBone bone =
          new ComparedBone(side, words, zoom, surroundings, this::toggleEditor, lives::copy);
      bones.put(side, bone);
      HBox.setHgrow(bone, Priority.ALWAYS);
      pictures.getChildren().add(bone);
    }
    bones.get(Side.RIGHT).setCorner(new ZoomButtons(zoom, texts));
    pictures.getStyleClass().add("compared-bones");
    VBox.setVgrow(pictures, Priority.ALWAYS);
    timeline = new Timeline(lives.of(Side.LEFT), lives.of(Side.RIGHT), playback, texts);
    VBox.setVgrow(readings, Priority.SOMETIMES);
    bar = bar(choice, texts);
    content.getChildren().addAll(bar, pictures, timeline, readings);
    ScrollPane all = scroll(content);
    setCenter(all);
    setBottom(new VBox(readings.pinnedHelp(all), sentences(texts)));
    getStyleClass().add("compare-view");
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    topics.fontProperty().subscribe(font -> fit());
    widthProperty().subscribe(width -> fit());
    heightProperty().subscribe(height -> fit());
    follow();
  }

  /** Says for which signs to get help, where nothing scrolls away. */
  public void saySigns(String signs) {
    this.signs = signs;
    fit();
  }

  /** The bone of a side. */
  public HoneycombView bone(Side side) {
    return bones.get(side).bone();
  }

  /** Gives the keyboard to the bones, where all keys of the screen work. */
  public void takeFocus() {
    // What is scrolled belongs to the window only once the scroll pane has its style.
    applyCss();
    home().requestFocus();
  }

  /** Where all keys of the screen work: a bone. */
  public Region home() {
    return bones.get(Side.LEFT);
  }

  /** Leaves to the bones, their clock and what must be said all the room that there is. */
  public void setPresenting(boolean presenting) {
    this.presenting = presenting;
    closeEditor();
    bones.values().forEach(bone -> bone.setPresenting(presenting));
    for (Region part : List.of(bar, readings)) {
      part.setVisible(!presenting);
      part.setManaged(!presenting);
    }
    fit();
  }

  /** Whether everything that was asked for is on the screen. */
  public boolean isAtRest() {
    return !lives.isComputing()
        && !zoom.isMoving()
        && bones.values().stream().noneMatch(b -> b.bone().isPainting());
  }

  private void follow() {
    lives
        .livesProperty()
        .subscribe(
            pair -> {
              topics.setText(words.topics(pair));
              caution.setText(words.caution(pair));
            });
    blur.subscribe(years -> bones.values().forEach(bone -> bone.setBlur(years)));
    for (Side side : Side.values()) {
      lives.of(side).nowProperty().subscribe(now -> show(side, now));
    }
  }

  /** Nothing is shown of a life that nobody asked for: the first one is not computed yet. */
  private void show(Side side, Now now) {
    boolean asked =
        Stream.of(Side.values())
            .map(each -> lives.lives().of(each))
            .anyMatch(now.explored().scenario()::equals);
    if (asked) {
      bones.get(side).show(now);
    }
  }

  /** Where it is low for its text, the bones and the clock come before all else. */
  private void fit() {
    double em = topics.getFont().getSize();
    boolean low = getHeight() > 0 && getHeight() < LOW_BELOW * em;
    timeline.setBrief(low && !presenting);
    safety.setText(low ? firstSign : signs);
    Region first = low ? pictures : bar;
    if (content.getChildren().get(0) != first) {
      content.getChildren().remove(bar);
      content.getChildren().add(low ? 2 : 0, bar);
    }
    pictures.setMinHeight(Math.rint((low ? BONES_WHERE_LOW : BONES) * getHeight()));
    readings.setScrolling(getHeight() >= ALL_SCROLLS_BELOW * em);
    editor.fitInto(em, getWidth());
  }

  private FoldingRow bar(PairChoice choice, Texts texts) {
    Button swap = new Button(texts.get("compare.swap"), new FontIcon(Feather.REPEAT));
    swap.setId("swap");
    swap.setTooltip(new Tooltip(texts.get("compare.swap.hint")));
    swap.setOnAction(event -> lives.swap());
    swap.setMinWidth(Region.USE_PREF_SIZE);
    topics.setWrapText(true);
    topics.setId("topics");
    HBox buttons = new HBox(choice, swap);
    buttons.getStyleClass().add("compare-bar");
    return new FoldingRow(buttons, topics);
  }

  private static ScrollPane scroll(VBox content) {
    content.getStyleClass().add("compare-content");
    ScrollPane scroll = StyleClass.BARE.on(new ScrollPane(content));
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  /** What must stay in view, whatever is scrolled. */
  private FlowPane sentences(Texts texts) {
    caution.setId("compare-caution");
    caution.managedProperty().bind(caution.textProperty().isNotEmpty());
    caution.visibleProperty().bind(caution.managedProperty());
    Label disclaimer = StyleClass.QUIET.on(new Label(texts.get("side.disclaimer")));
    FlowPane sentences = new FlowPane(caution, safety, disclaimer);
    // No sentence makes the screen wider than the window: it takes another line.
    sentences.setMinWidth(0);
    for (Label sentence : List.of(caution, safety, disclaimer)) {
      WrappedText.in(sentence).maxWidthProperty().bind(sentences.widthProperty());
    }
    sentences.getStyleClass().add("compare-sentences");
    return sentences;
  }

  private void toggleEditor(Side side) {
    if (editor.side().equals(Optional.of(side))) {
      closeEditor();
      return;
    }
    setLeft(null);
    setRight(null);
    if (side == Side.LEFT) {
      setLeft(editor);
    } else {
      setRight(editor);
    }
    editor.open(side);
  }

  private void closeEditor() {
    Optional<Side> edited = editor.side();
    editor.close();
    setLeft(null);
    setRight(null);
    edited.ifPresent(side -> bones.get(side).edit().requestFocus());
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && editor.side().isPresent()) {
      event.consume();
      closeEditor();
    }
  }
}
