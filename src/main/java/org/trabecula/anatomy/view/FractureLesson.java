// SPDX-License-Identifier: MIT
package org.trabecula.anatomy.view;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.anatomy.Spine;
import org.trabecula.anatomy.SpineParameters;
import org.trabecula.design.LabelledSlider;
import org.trabecula.design.SliderScale;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/**
 * The lesson on fractures of the spine: what settles, what it costs, and, on the same page, what
 * helps.
 *
 * <p>Settled bones are drawn here and nowhere else, and only when somebody asks.
 */
public final class FractureLesson extends VBox {
  /** Share of the width that the drawing takes. */
  private static final double PICTURE_SHARE = 0.42;

  /** Height below which the drawing stands above the words and scrolls with them, em. */
  private static final double LOW_BELOW = 20;

  /** Height of the drawing then, em. */
  private static final double PICTURE_WHERE_LOW = 12;

  private final Texts texts;
  private final LessonFigures figures;
  private final SpinePicture picture;
  private final Label cost;
  private final Button leave;
  private final HBox header;
  private final HBox page = StyleClass.ROW.on(new HBox());
  private final VBox words;
  private final ScrollPane reading = StyleClass.BARE.on(new ScrollPane());
  private Boolean low;
  private Node before;

  public FractureLesson(Texts texts, LessonFigures figures) {
    this.texts = texts;
    this.figures = figures;
    SpineParameters spine = figures.spine();
    picture = new SpinePicture(texts, spine.settledShare().value());
    cost = sentence("");
    leave = new Button(texts.get("lesson.spine.close"));
    leave.setMinWidth(Region.USE_PREF_SIZE);
    leave.setOnAction(event -> close());
    Label title = StyleClass.TITLE.on(new Label(texts.get("lesson.spine.title")));
    title.setWrapText(true);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    header = StyleClass.ROW.on(new HBox(title, leave));
    header.setAlignment(Pos.CENTER_LEFT);
    words = words();
    reading.setFitToWidth(true);
    reading.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    HBox.setHgrow(reading, Priority.ALWAYS);
    // Words may be as wide as they are left to be: they break.
    reading.setPrefWidth(1);
    page.setFillHeight(true);
    VBox.setVgrow(page, Priority.ALWAYS);
    reading.setMinWidth(0);
    getChildren().addAll(header, page);
    getStyleClass().add("fracture-lesson");
    StyleClass.STACK.on(this);
    setMinSize(0, 0);
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
          }
        });
    show(1);
    cost.fontProperty().subscribe(font -> fit());
    widthProperty().subscribe(width -> fit());
    heightProperty().subscribe(height -> fit());
  }

  /**
   * Adds sentences that stay in view.
   *
   * @param words what must not be stopped alone
   * @param signs for which to get help
   */
  public void sayAlways(ObservableValue<String> words, ObservableValue<String> signs) {
    Label caution = StyleClass.WARNING.on(sentence(""));
    caution.setId("fracture-caution");
    caution.setMaxWidth(Double.MAX_VALUE);
    Label always = sentence("");
    always.setId("fracture-signs");
    words.subscribe(caution::setText);
    signs.subscribe(always::setText);
    getChildren().addAll(caution, always);
  }

  /** Makes it a page among others, which nobody needs to leave; these say by themselves. */
  public FractureLesson asPage() {
    leave.setVisible(false);
    leave.setManaged(false);
    setOnKeyPressed(null);
    return this;
  }

  /** Opens over something, and takes the focus until it is left. */
  public void openOver(StackPane below) {
    close();
    before = below.getScene().getFocusOwner();
    below.getChildren().add(this);
    leave.requestFocus();
  }

  /** Goes away, and gives the focus back. */
  public void close() {
    if (getParent() instanceof StackPane below) {
      below.getChildren().remove(this);
      if (before != null) {
        before.requestFocus();
      }
    }
  }

  private void fit() {
    double em = cost.getFont().getSize();
    boolean next = getHeight() > 0 && getHeight() < LOW_BELOW * em;
    if (low == null || low != next) {
      low = next;
      // The name of a page stands on its button too.
      header.setVisible(!low || leave.isVisible());
      header.setManaged(header.isVisible());
      page.getChildren().clear();
      reading.setContent(low ? StyleClass.STACK.on(new VBox(picture, words)) : words);
      page.getChildren().setAll(low ? List.of(reading) : List.of(picture, reading));
    }
    picture.setPrefWidth(PICTURE_SHARE * getWidth());
    picture.setPrefHeight(low ? PICTURE_WHERE_LOW * em : USE_COMPUTED_SIZE);
  }

  private VBox words() {
    LabelledSlider count =
        new LabelledSlider(
            texts,
            texts.get("lesson.spine.count"),
            SliderScale.even(0, Spine.MOST_SETTLED, 1),
            bones -> texts.get("lesson.spine.count.value", bones));
    count.setValue(1);
    count.setOnAdjusted(bones -> show((int) Math.round(bones)));
    List<Object> height = figures.heightArguments();
    List<Object> training = figures.trainingArguments();
    List<Object> medicine = figures.medicineArguments();
    VBox words =
        new VBox(
            count,
            StyleClass.STRONG.on(cost),
            sentence(texts.get("lesson.spine.what")),
            StyleClass.QUIET.on(sentence(texts.get("lesson.spine.cost.source", height.toArray()))),
            helps(),
            sentence(texts.get("lesson.spine.training", training.toArray())),
            sentence(texts.get("lesson.spine.medicine", medicine.toArray())));
    words.getStyleClass().add("lesson-words");
    return StyleClass.STACK.on(words);
  }

  private Label helps() {
    Label title = StyleClass.GOOD_TEXT.on(sentence(texts.get("lesson.spine.helps")));
    title.getStyleClass().add("way-to-help");
    return StyleClass.STRONG.on(title);
  }

  private void show(int count) {
    picture.show(count);
    double lost = count * figures.spine().heightPerSettled().value();
    cost.setText(
        count == 0 ? texts.get("lesson.spine.none") : texts.get("lesson.spine.cost", count, lost));
  }

  private static Label sentence(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
