// SPDX-License-Identifier: MIT
package org.trabecula.treatment.view;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.edit.Treatment;
import org.trabecula.text.Texts;

/**
 * All medicines, each with how it works and its benefit, harm and burden side by side; those of the
 * life come first. It judges none of them.
 */
public final class MedicineSheet extends VBox {
  private final Exploration exploration;
  private final Texts texts;
  private final MedicineDescription told;
  private final VBox rows = new VBox();
  private final ScrollPane reading = StyleClass.BARE.on(new ScrollPane(rows));
  private final Button leave;
  private Node before;

  /**
   * @param exploration whose medicines come first
   * @param figures that are told of them
   */
  public MedicineSheet(Exploration exploration, MedicineFigures figures, Texts texts) {
    this.exploration = exploration;
    this.texts = texts;
    told = new MedicineDescription(figures, texts);
    leave = new Button(texts.get("medicine.close"));
    leave.setMinWidth(Region.USE_PREF_SIZE);
    leave.setOnAction(event -> close());
    Label title = WrappedText.in(StyleClass.TITLE.on(new Label(texts.get("medicine.title"))));
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    reading.setFitToWidth(true);
    reading.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    reading.setAccessibleText(texts.get("medicine.title"));
    setVgrow(reading, Priority.ALWAYS);
    rows.getStyleClass().add("medicine-rows");
    getChildren().addAll(StyleClass.ROW.on(new HBox(title, leave)), reading, alwaysInView());
    getStyleClass().add("medicine-sheet");
    StyleClass.STACK.on(this);
    setMinSize(0, 0);
    setOnKeyPressed(this::closeOnEscape);
  }

  /** Opens over something, and takes the focus until it is left. */
  public void openOver(StackPane below) {
    close();
    before = below.getScene().getFocusOwner();
    Label noAdvice = WrappedText.in(new Label(texts.get("medicine.noAdvice")));
    rows.getChildren().setAll(noAdvice);
    inOrder().forEach(medicine -> rows.getChildren().add(row(medicine)));
    reading.setVvalue(0);
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

  private void closeOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    }
  }

  /** Those of the life as they follow each other in it, then the others. */
  private List<Medicine> inOrder() {
    return Arrays.stream(Medicine.values())
        .sorted(Comparator.comparingDouble(this::takenFrom))
        .toList();
  }

  private double takenFrom(Medicine medicine) {
    return Treatment.of(exploration.scenario()).stream()
        .filter(course -> course.medicine() == medicine)
        .mapToDouble(course -> course.span().from())
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private VBox row(Medicine medicine) {
    Label name = WrappedText.in(StyleClass.TITLE.on(new Label(told.name(medicine))));
    HBox sides =
        new HBox(
            side("medicine.benefit", StyleClass.GOOD_TEXT, told.benefit(medicine)),
            side("medicine.harm", StyleClass.LOW_TEXT, told.harm(medicine)),
            side("medicine.burden", StyleClass.CAUTION_TEXT, told.burden(medicine)));
    sides.getStyleClass().add("medicine-sides");
    VBox row =
        new VBox(
            name,
            WrappedText.in(new Label(told.how(medicine))),
            sides,
            WrappedText.in(StyleClass.QUIET.on(new Label(told.cited(medicine)))));
    row.getStyleClass().add("medicine-row");
    return row;
  }

  private VBox side(String key, StyleClass colour, String words) {
    Label head = WrappedText.in(colour.on(StyleClass.STRONG.on(new Label(texts.get(key)))));
    VBox side = new VBox(head, WrappedText.in(new Label(words)));
    HBox.setHgrow(side, Priority.ALWAYS);
    // All the same width: what is side by side is weighed by its words, not by its room.
    side.setPrefWidth(1);
    side.setMinWidth(0);
    return side;
  }

  private VBox alwaysInView() {
    VBox always =
        new VBox(
            WrappedText.in(
                StyleClass.WARNING.on(new Label(texts.get("scenario.caution.both")))),
            WrappedText.in(new Label(texts.get("side.safety"))));
    return StyleClass.TIGHT_STACK.on(always);
  }
}
