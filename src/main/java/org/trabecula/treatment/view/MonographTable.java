// SPDX-License-Identifier: MIT
package org.trabecula.treatment.view;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.trabecula.design.OwnKeys;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.scenario.Medicine;
import org.trabecula.text.Texts;
import org.trabecula.treatment.MonographRow;
import org.trabecula.treatment.MonographWords;
import org.trabecula.treatment.Pharmacopoeia;

/**
 * All medicines beside each other, in the same order and with the same rows. Names, and what a row
 * is about, stay in view wherever one has scrolled to; arrow keys go from cell to cell.
 */
final class MonographTable extends VBox implements OwnKeys {
  private static final Set<KeyCode> KEYS =
      EnumSet.of(
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN);

  private final MonographWords words;
  private final Texts texts;
  private final SimpleDoubleProperty left = new SimpleDoubleProperty();
  private final Map<Medicine, Label> names = new EnumMap<>(Medicine.class);
  private final MonographGrid grid;
  private final ScrollPane reading;
  private MonographRow row = MonographRow.ACTS;
  private Medicine medicine = Medicine.ALENDRONATE;

  MonographTable(Pharmacopoeia medicines, MonographWords words, Texts texts) {
    this.words = words;
    this.texts = texts;
    // Words of the ordinary size, which are never seen: columns are as wide as so many of them.
    Label measure = new Label();
    measure.setManaged(false);
    measure.setVisible(false);
    grid = new MonographGrid(medicines, words, measure.fontProperty(), left);
    Label introduction = WrappedText.of(texts.get("medicine.noAdvice"));
    introduction.translateXProperty().bind(left);
    grid.setIntroduction(introduction);
    reading = StyleClass.BARE.on(new ScrollPane(grid));
    reading.setAccessibleText(texts.get("medicine.title"));
    reading.setFocusTraversable(false);
    setVgrow(reading, Priority.ALWAYS);
    reading.viewportBoundsProperty().subscribe(seen -> introduction.setMaxWidth(seen.getWidth()));
    reading.hvalueProperty().subscribe(this::follow);
    reading.viewportBoundsProperty().subscribe(this::follow);
    grid.widthProperty().subscribe(this::follow);
    grid.setOnKeyReleased(
        event -> {
          if (event.getCode() == KeyCode.TAB) {
            scrollToCell();
          }
        });
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    for (MonographRow each : MonographRow.values()) {
      for (Medicine one : Medicine.values()) {
        grid.cell(each, one).setOnMousePressed(event -> focus(each, one));
      }
    }
    GridPane line = new GridPane();
    line.getStyleClass().addAll("monographs", "monograph-names");
    for (Medicine each : Medicine.values()) {
      Label name = WrappedText.in(StyleClass.TITLE.on(new Label(words.name(each))));
      names.put(each, name);
      line.getColumnConstraints().add(MonographGrid.column(measure.fontProperty()));
      line.add(name, each.ordinal(), 0);
    }
    getChildren().addAll(head(line), reading, measure);
    setMinSize(0, 0);
    stopAt(row, medicine);
  }

  /** Marks the medicines of a life, and begins with the first of them. */
  void show(Set<Medicine> taken) {
    names.forEach(
        (each, label) -> {
          String name = words.name(each);
          label.setText(taken.contains(each) ? texts.get("medicine.inThisLife", name) : name);
        });
    stopAt(MonographRow.ACTS, taken.isEmpty() ? Medicine.ALENDRONATE : Collections.min(taken));
    // Before it has its size, the table cannot be scrolled.
    Platform.runLater(this::scrollToCell);
  }

  /** In here they do not change the age. */
  @Override
  public boolean needs(KeyCode key) {
    return KEYS.contains(key);
  }

  /** The cell that the keys are at. */
  Region current() {
    return grid.cell(row, medicine);
  }

  /** The names, which go to the left and right with the cells but not up and down. */
  private Region head(GridPane line) {
    Pane head = new Pane(line);
    Rectangle seen = new Rectangle();
    seen.widthProperty().bind(head.widthProperty());
    seen.heightProperty().bind(head.heightProperty());
    head.setClip(seen);
    head.setMinWidth(0);
    line.translateXProperty().bind(left.negate());
    head.prefHeightProperty().bind(line.heightProperty());
    head.setMinHeight(USE_PREF_SIZE);
    return head;
  }

  private void follow() {
    left.set(Math.max(0, beyondWidth()) * reading.getHvalue());
  }

  private void move(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> go(row.ordinal(), medicine.ordinal() - 1);
      case RIGHT -> go(row.ordinal(), medicine.ordinal() + 1);
      case UP -> go(row.ordinal() - 1, medicine.ordinal());
      case DOWN -> down();
      case HOME -> go(row.ordinal(), 0);
      case END -> go(row.ordinal(), names.size() - 1);
      case PAGE_UP -> scrollTo(top() - room());
      case PAGE_DOWN -> scrollTo(top() + room());
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** A cell that is higher than the room is read to its end first. */
  private void down() {
    // Cells of a row are as high as the highest; only words are worth the way.
    double end = current().getLayoutY() + current().prefHeight(current().getWidth());
    double unseen = end - top() - room();
    if (unseen > 1) {
      scrollTo(top() + Math.min(room(), unseen));
    } else {
      go(row.ordinal() + 1, medicine.ordinal());
    }
  }

  private void go(int nextRow, int next) {
    MonographRow[] rows = MonographRow.values();
    Medicine[] medicines = Medicine.values();
    if (nextRow >= 0 && nextRow < rows.length && next >= 0 && next < medicines.length) {
      focus(rows[nextRow], medicines[next]);
      scrollToCell();
    }
  }

  private void focus(MonographRow nextRow, Medicine next) {
    stopAt(nextRow, next);
    current().requestFocus();
  }

  /** Lets the Tab key stop at one cell only. */
  private void stopAt(MonographRow nextRow, Medicine next) {
    current().setFocusTraversable(false);
    row = nextRow;
    medicine = next;
    current().setFocusTraversable(true);
  }

  private void scrollToCell() {
    double beyond = beyondWidth();
    reading.setHvalue(beyond <= 0 ? 0 : Math.min(1, current().getLayoutX() / beyond));
    scrollTo(row == MonographRow.ACTS ? 0 : grid.top(row));
  }

  private void scrollTo(double next) {
    double beyond = grid.getHeight() - room();
    reading.setVvalue(beyond <= 0 ? 0 : Math.max(0, Math.min(1, next / beyond)));
  }

  /** How far the cells are scrolled up, pixels. */
  private double top() {
    return Math.max(0, grid.getHeight() - room()) * reading.getVvalue();
  }

  /** Height of what is seen of the cells, pixels. */
  private double room() {
    return reading.getViewportBounds().getHeight();
  }

  private double beyondWidth() {
    return grid.getWidth() - reading.getViewportBounds().getWidth();
  }
}
