// SPDX-License-Identifier: MIT
package org.trabecula.treatment.view;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import org.trabecula.parameter.Bibliography;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.edit.Treatment;
import org.trabecula.text.Texts;
import org.trabecula.treatment.MonographWords;
import org.trabecula.treatment.Pharmacopoeia;
import org.trabecula.treatment.StoppingCaution;

/**
 * All medicines side by side, what each does, spares, harms and asks for; those of the life are
 * marked. It judges none of them.
 */
public final class MedicineSheet extends VBox {
  private final Exploration exploration;
  private final StoppingCaution cautions;
  private final MonographTable table;
  private final Label caution = WrappedText.in(StyleClass.WARNING.on(new Label()));
  private final Button leave;
  private Node before;

  /**
   * @param exploration whose medicines are marked
   * @param medicines what is told of them
   * @param works that say so
   * @param cautions what must not be stopped
   */
  public MedicineSheet(
      Exploration exploration,
      Pharmacopoeia medicines,
      Bibliography works,
      StoppingCaution cautions,
      Texts texts) {
    this.exploration = exploration;
    this.cautions = cautions;
    table = new MonographTable(medicines, new MonographWords(works, texts), texts);
    leave = new Button(texts.get("medicine.close"));
    leave.setMinWidth(Region.USE_PREF_SIZE);
    leave.setId("medicine-close");
    leave.setOnAction(event -> close());
    Label title = WrappedText.in(StyleClass.TITLE.on(new Label(texts.get("medicine.title"))));
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    VBox always = StyleClass.TIGHT_STACK.on(new VBox(caution, WrappedText.of(signs(texts))));
    setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(StyleClass.ROW.on(new HBox(title, leave)), table, always);
    getStyleClass().add("medicine-sheet");
    StyleClass.STACK.on(this);
    setMinSize(0, 0);
    setOnKeyPressed(this::closeOnEscape);
  }

  /** All signs: any of the medicines may be asked about. */
  private static String signs(Texts texts) {
    return texts.sentences(
        texts.get("side.safety"), texts.get("side.safety.legs"), texts.get("side.safety.slowing"));
  }

  /** Opens over something, and takes the focus until it is left. */
  public void openOver(StackPane below) {
    close();
    before = below.getScene().getFocusOwner();
    caution.setText(cautions.always(exploration.scenario()));
    below.getChildren().add(this);
    table.show(taken());
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

  private Set<Medicine> taken() {
    Set<Medicine> taken = EnumSet.noneOf(Medicine.class);
    Treatment.of(exploration.scenario()).forEach(course -> taken.add(course.medicine()));
    return taken;
  }
}
