// SPDX-License-Identifier: MIT
package org.trabecula.treatment.view;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Font;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.scenario.Medicine;
import org.trabecula.treatment.MedicineMonograph;
import org.trabecula.treatment.MonographRow;
import org.trabecula.treatment.MonographWords;
import org.trabecula.treatment.Pharmacopoeia;

/**
 * The cells of the table of medicines: a column for each, and for each row a line that names it.
 */
final class MonographGrid extends GridPane {
  /** Width of a medicine's column, em. */
  private static final double COLUMN = 19;

  private final Map<MonographRow, Label> heads = new EnumMap<>(MonographRow.class);
  private final Map<MonographRow, Map<Medicine, MonographCell>> cells =
      new EnumMap<>(MonographRow.class);

  /**
   * @param font of ordinary words, which sets how wide a column is
   * @param left how far the grid is scrolled to the left, pixels: what a row is about stays in view
   */
  MonographGrid(
      Pharmacopoeia medicines,
      MonographWords words,
      ObservableValue<Font> font,
      ObservableValue<Number> left) {
    getStyleClass().add("monographs");
    medicines.monographs().forEach(each -> getColumnConstraints().add(column(font)));
    for (MonographRow row : MonographRow.values()) {
      Label head = WrappedText.in(StyleClass.STRONG.on(new Label(words.row(row))));
      head.getStyleClass().add("monograph-row");
      left.subscribe(scrolled -> head.setTranslateX(scrolled.doubleValue()));
      heads.put(row, head);
      head.setMaxWidth(Double.MAX_VALUE);
      add(head, 0, line(row), REMAINING, 1);
      cells.put(row, new HashMap<>());
      for (MedicineMonograph medicine : medicines.monographs()) {
        addCell(new MonographCell(medicine, row, medicines.largestCount(), words), medicine, row);
      }
    }
  }

  /** A column as wide as each of this grid. */
  static ColumnConstraints column(ObservableValue<Font> font) {
    ColumnConstraints column = new ColumnConstraints();
    font.subscribe(
        now -> {
          column.setMinWidth(COLUMN * now.getSize());
          column.setPrefWidth(COLUMN * now.getSize());
          column.setMaxWidth(COLUMN * now.getSize());
        });
    return column;
  }

  /** What a row tells of a medicine. */
  MonographCell cell(MonographRow row, Medicine medicine) {
    return cells.get(row).get(medicine);
  }

  /** Where a row begins, from the top of the grid, pixels. */
  double top(MonographRow row) {
    return heads.get(row).getLayoutY();
  }

  /** What stands above all rows, and is as wide as what is seen of them. */
  void setIntroduction(Label words) {
    add(words, 0, 0, REMAINING, 1);
  }

  /** Below the introduction, each row is a line that names it and a line of cells. */
  private static int line(MonographRow row) {
    return 1 + 2 * row.ordinal();
  }

  private void addCell(MonographCell cell, MedicineMonograph medicine, MonographRow row) {
    cells.get(row).put(medicine.medicine(), cell);
    add(cell, medicine.medicine().ordinal(), line(row) + 1);
  }
}
