// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.trabecula.asset.JsonName;
import org.trabecula.design.SpanRow;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.remodelling.DosingPlan;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.CourseEdit;
import org.trabecula.text.Texts;
import org.trabecula.treatment.Eligibility;
import org.trabecula.treatment.MedicineMonograph;

/** One course of a medicine: what it is, when it is taken, and a button that removes it. */
final class CourseRow extends VBox {
  private final Exploration exploration;
  private final Medicine medicine;
  private final MedicineMonograph told;
  private final String name;
  private final SpanRow span;
  private final Label limit = StyleClass.QUIET.on(new Label());
  private final Label note = StyleClass.QUIET.on(WrappedText.of(""));
  private final Texts texts;
  private final Button stop = new Button();
  private MedicineCourse course;
  private double now;

  /**
   * @param told what is told of the medicine
   */
  CourseRow(Exploration exploration, Texts texts, LifeWords words, MedicineMonograph told) {
    this.exploration = exploration;
    this.texts = texts;
    this.told = told;
    medicine = told.medicine();
    name = words.medicine(medicine);
    span = new SpanRow(texts, name);
    span.setOnChanged(this::move);
    Label action = StyleClass.QUIET.on(new Label(words.medicineAction(medicine)));
    action.setWrapText(true);
    action.setMinHeight(Region.USE_PREF_SIZE);
    limit.setWrapText(true);
    limit.setMinHeight(Region.USE_PREF_SIZE);
    limit.managedProperty().bind(limit.visibleProperty());
    note.managedProperty().bind(note.visibleProperty());
    stop.managedProperty().bind(stop.visibleProperty());
    stop.setOnAction(event -> move(new AgeSpan(course.span().from(), now)));
    getChildren()
        .addAll(
            header(name, texts.get("scenario.treatment.remove", name)),
            action,
            span,
            stop,
            limit,
            note);
    StyleClass.TIGHT_STACK.on(this);
  }

  /** Which medicine this row is about. */
  Medicine medicine() {
    return medicine;
  }

  /**
   * Shows a course of this medicine.
   *
   * @param life that it is part of
   * @param ends where medicines end before the life says so
   * @param age that is looked at, years: there the course can be stopped
   */
  void show(Scenario life, MedicineCourse next, List<DosingPlan.End> ends, double age) {
    course = next;
    now = age;
    stop.setVisible(next.span().contains(age) && age > next.span().from());
    stop.setText(texts.get("scenario.treatment.stop", age));
    span.setSpan(next.span());
    Optional<DosingPlan.End> early =
        ends.stream().filter(end -> end.medicine() == medicine && reaches(end)).findFirst();
    showMisfit(life);
    limit.setVisible(early.isPresent());
    early.ifPresent(
        end ->
            limit.setText(
                texts.get(
                    "scenario.treatment." + JsonName.of(told.courseEndsWith()) + "Limit",
                    end.age(),
                    end.longestTrial())));
  }

  /** A life may hold what is not given to such a person: it is told, not refused. */
  private void showMisfit(Scenario life) {
    double from = course.span().from();
    Optional<Eligibility.Misfit> misfit = told.who().misfit(life, from);
    note.setVisible(misfit.isPresent());
    misfit.ifPresent(
        why -> note.setText(texts.get("scenario.note." + JsonName.of(why), name, from)));
  }

  private boolean reaches(DosingPlan.End end) {
    return end.age() >= course.span().from() && end.age() < course.span().to();
  }

  private HBox header(String name, String removal) {
    Button remove =
        StyleClass.ICON_BUTTON.on(StyleClass.FLAT.on(new Button("", new FontIcon(Feather.X))));
    remove.setAccessibleText(removal);
    remove.setOnAction(
        event -> exploration.change(CourseEdit.removed(exploration.scenario(), course)));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return StyleClass.ROW.on(new HBox(StyleClass.STRONG.on(new Label(name)), space, remove));
  }

  private void move(AgeSpan wanted) {
    exploration.change(CourseEdit.moved(exploration.scenario(), course, wanted));
    span.setSpan(course.span());
  }
}
