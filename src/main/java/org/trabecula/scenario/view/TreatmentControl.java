// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.LifeAdvice;
import org.trabecula.remodelling.DosingPlan;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.Treatment;
import org.trabecula.text.Texts;
import org.trabecula.treatment.Pharmacopoeia;
import org.trabecula.treatment.WarningSigns;

/** The medicines of a life: a list to which more can be added. */
final class TreatmentControl implements LifeControl {
  private final Exploration exploration;
  private final Texts texts;
  private final LifeWords words;
  private final LifeAdvice advice;
  private final Pharmacopoeia medicines;
  private final WarningSigns warnings;
  private final FoldedPart pane;
  private final Label none = StyleClass.QUIET.on(new Label());
  private final VBox list = StyleClass.STACK.on(new VBox());
  private final Label signs = StyleClass.QUIET.on(WrappedText.of(""));
  private final MenuButton add = new MenuButton();
  private final Button compare;
  private final TreatmentOutcome outcome;
  private final List<CourseRow> rows = new ArrayList<>();

  TreatmentControl(
      Exploration exploration,
      Texts texts,
      LifeWords words,
      LifeAdvice advice,
      Pharmacopoeia medicines) {
    this.exploration = exploration;
    this.texts = texts;
    this.words = words;
    this.advice = advice;
    this.medicines = medicines;
    warnings = new WarningSigns(medicines, texts);
    none.setText(texts.get("scenario.treatment.none"));
    none.setWrapText(true);
    none.setMinHeight(Region.USE_PREF_SIZE);
    none.managedProperty().bind(none.visibleProperty());
    signs.setId("treatment-signs");
    signs.managedProperty().bind(signs.visibleProperty());
    add.setText(texts.get("scenario.treatment.add"));
    add.setId("add-medicine");
    add.setOnShowing(event -> offer());
    offer();
    compare = new Button(texts.get("scenario.treatment.compare"));
    compare.setId("compare-medicines");
    outcome = new TreatmentOutcome(exploration, texts);
    VBox content = StyleClass.STACK.on(new VBox(none, list, signs, add, compare, outcome));
    pane = new FoldedPart("treatment", texts.get("scenario.treatment.title"), content);
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void fold() {
    pane.setExpanded(false);
  }

  @Override
  public void follow(Scenario life, double age) {
    List<MedicineCourse> courses = Treatment.of(life);
    none.setVisible(courses.isEmpty());
    // The rows of the same medicines stay, so that the one being changed keeps the focus.
    if (!medicines(courses).equals(rows.stream().map(CourseRow::medicine).toList())) {
      rebuild(courses);
    }
    signs.setVisible(!courses.isEmpty());
    signs.setText(texts.sentences(warnings.at(Ages.ALLOWED.high(), life)));
    List<DosingPlan.End> ends = advice.earlyEnds(life);
    for (int i = 0; i < courses.size(); i++) {
      rows.get(i).show(life, courses.get(i), ends, age);
    }
  }

  /** Sets what shows benefits and harms of all medicines. */
  void setOnCompare(Runnable action) {
    compare.setOnAction(event -> action.run());
  }

  private void rebuild(List<MedicineCourse> courses) {
    rows.clear();
    medicines(courses)
        .forEach(
            medicine -> rows.add(new CourseRow(exploration, texts, words, medicines.of(medicine))));
    list.getChildren().setAll(rows);
  }

  private void offer() {
    List<MenuItem> fitting =
        Arrays.stream(Medicine.values()).filter(this::fits).map(this::item).toList();
    add.getItems().setAll(fitting.isEmpty() ? List.of(nothingFits()) : fitting);
  }

  private MenuItem item(Medicine medicine) {
    Optional<Scenario> next =
        Treatment.withMedicine(
            exploration.scenario(),
            medicine,
            Math.rint(exploration.ageProperty().get()),
            advice.usualYears(medicine));
    MenuItem item = new MenuItem(words.medicine(medicine));
    item.setDisable(next.isEmpty());
    item.setOnAction(event -> next.ifPresent(exploration::change));
    return item;
  }

  /** A menu without an entry would not open, and nobody would know why. */
  private MenuItem nothingFits() {
    MenuItem item = new MenuItem(texts.get("scenario.treatment.noneFits"));
    item.setDisable(true);
    return item;
  }

  private boolean fits(Medicine medicine) {
    double age = exploration.ageProperty().get();
    return medicines.of(medicine).who().misfit(exploration.scenario(), age).isEmpty();
  }

  private static List<Medicine> medicines(List<MedicineCourse> courses) {
    return courses.stream().map(MedicineCourse::medicine).toList();
  }
}
