// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.balance.TrendBorders;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.description.PictureDescription;
import org.trabecula.description.PictureFacts;
import org.trabecula.design.Failed;
import org.trabecula.design.StyleClass;
import org.trabecula.design.Surroundings;
import org.trabecula.exploration.NewestFirst;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.text.Texts;

/**
 * The picture in words, on request: to be read, to be heard from a screen reader, and to be copied.
 *
 * <p>It speaks of the moment at which it was asked for, and remembers it for the next time.
 */
public final class PictureInWords {
  /** The largest share of the window's width that the words take. */
  private static final double WINDOW_SHARE = 0.85;

  private final Exploration exploration;
  private final PictureStage picture;
  private final Button button;
  private final DensityReader reader;
  private final PictureDescription words;
  private final Texts texts;
  private final ObservableBooleanValue reducedMotion;
  private final NewestFirst<Now, PictureFacts> reading;
  private Optional<PictureFacts> lastLook = Optional.empty();
  private PopOver popOver = new PopOver();

  /**
   * @param exploration what is looked at
   * @param picture where a button asks for the words
   * @param reference the young adults with whom density is compared
   * @param borders from which change on bone goes up or down
   */
  public PictureInWords(
      Exploration exploration,
      PictureStage picture,
      DensityReference reference,
      TrendBorders borders,
      Surroundings surroundings) {
    this.exploration = exploration;
    this.picture = picture;
    texts = surroundings.texts();
    reader = new DensityReader(new TScores(reference));
    words = new PictureDescription(texts, reference, borders);
    button = picture.tools().add(Feather.FILE_TEXT, "tools.describe", this::open);
    button.setId("describe");
    reducedMotion = surroundings.reducedMotion();
    Consumer<Throwable> failure = surroundings.failures().of(Failed.WORDS);
    reading =
        new NewestFirst<>(
            surroundings.workers().comparisons(),
            (now, cancelled) -> Optional.of(read(now)),
            facts -> Platform.runLater(() -> show(facts)),
            (now, problem) -> Platform.runLater(() -> failure.accept(problem)));
  }

  /**
   * Describes the picture as it is now, if it is on the screen; the words follow within a blink.
   */
  public void open() {
    if (picture.getScene() != null) {
      reading.request(exploration.now());
    }
  }

  /** Puts the words away; what was said before is not spoken of again. */
  public void reset() {
    popOver.hide();
    lastLook = Optional.empty();
  }

  private PictureFacts read(Now now) {
    return PictureFacts.of(
        reader, now.explored().counterfactuals(), now.explored().honeycomb(), now.age());
  }

  private void show(PictureFacts facts) {
    if (picture.getScene() == null) {
      return;
    }
    String paragraph = words.paragraph(facts, lastLook);
    lastLook = Optional.of(facts);
    popOver.hide();
    Label read = paragraph(paragraph);
    popOver = new PopOver(content(read, paragraph));
    popOver.setAnimated(!reducedMotion.get());
    popOver.setDetachable(false);
    showBesideButton();
    read.requestFocus();
  }

  /** Below the button, or above it where the buttons lie at the picture's foot. */
  private void showBesideButton() {
    Node beside = button.isVisible() ? button : picture;
    Bounds place = beside.localToScreen(beside.getBoundsInLocal());
    Bounds whole = picture.localToScreen(picture.getBoundsInLocal());
    boolean high = place.getCenterY() < whole.getCenterY();
    double tip = high ? place.getMaxY() : place.getMinY();
    popOver.setArrowLocation(high ? ArrowLocation.TOP_RIGHT : ArrowLocation.BOTTOM_RIGHT);
    // Owned by the picture: a child of the buttons would be painted in their colours.
    popOver.show(picture, place.getCenterX(), tip);
    // Large letters in a small window: its size is known only now.
    Window window = picture.getScene().getWindow();
    double right = Math.max(0, window.getX() - popOver.getX());
    double down = high ? 0 : Math.max(0, window.getY() - tip + popOver.getHeight());
    if (right > 0 || down > 0) {
      popOver.hide(Duration.ZERO);
      popOver.show(picture, place.getCenterX() + right, tip + down);
    }
  }

  private Node content(Label read, String paragraph) {
    Button copy = new Button(texts.get("describe.copy"));
    copy.setOnAction(event -> copy(paragraph, copy));
    Label title = StyleClass.STRONG.on(new Label(texts.get("describe.title")));
    return StyleClass.POPOVER_CONTENT.on(new VBox(title, read, copy));
  }

  /** Words that take the focus, so that a screen reader begins with them. */
  private Label paragraph(String words) {
    Label label = new Label(words);
    label.setId("picture-in-words");
    label.setMaxWidth(WINDOW_SHARE * picture.getScene().getWidth());
    label.getStyleClass().add("picture-in-words");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setFocusTraversable(true);
    label.setAccessibleRole(AccessibleRole.TEXT);
    label.setAccessibleText(words);
    return label;
  }

  private void copy(String paragraph, Button copy) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, paragraph));
    copy.setText(texts.get("describe.copied"));
  }
}
