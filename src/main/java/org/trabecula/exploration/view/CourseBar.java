// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.trabecula.cause.Counterfactuals;
import org.trabecula.design.OwnKeys;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.edit.CourseDrag;
import org.trabecula.scenario.edit.CourseDrag.Part;
import org.trabecula.scenario.edit.CourseEdit;
import org.trabecula.scenario.edit.Treatment;
import org.trabecula.text.Texts;

/**
 * A course of a medicine as a bar on the timeline, to be dragged as a whole or at an end; arrows,
 * with Shift for the end, and Delete do the same.
 */
final class CourseBar extends Region implements OwnKeys {
  /** How far beside an end of the bar that end can be caught, px. */
  private static final double REACH = 11;

  private final Exploration exploration;
  private final int number;
  private final DoubleUnaryOperator xOfAge;
  private final CourseBarWords words;
  private final Region whole = new Region();
  private final Region untaken = new Region();
  private final Region start = new Region();
  private final Region end = new Region();
  private final Tooltip tooltip = new Tooltip();
  private double barStart;
  private double barEnd;
  private double barMiddle;
  private double takenEnd;
  private Optional<CourseDrag> held = Optional.empty();
  private double heldAt;

  /**
   * @param exploration whose life holds the course
   * @param number of the course among the medicines of the life
   * @param xOfAge where an age lies, px
   */
  CourseBar(Exploration exploration, int number, DoubleUnaryOperator xOfAge, Texts texts) {
    this.exploration = exploration;
    this.number = number;
    this.xOfAge = xOfAge;
    this.words = new CourseBarWords(texts);
    getStyleClass().add("course-bar");
    whole.getStyleClass().addAll("mark-bar", "mark-medicine");
    untaken.getStyleClass().addAll("mark-bar", "course-untaken");
    start.getStyleClass().add("course-grip");
    end.getStyleClass().add("course-grip");
    List.of(whole, untaken, start, end).forEach(part -> part.setMouseTransparent(true));
    getChildren().addAll(whole, untaken, start, end);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleHelp(words.help());
    Tooltip.install(this, tooltip);
    setOnMousePressed(this::take);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(event -> release());
    setOnMouseMoved(event -> setCursor(cursor(partAt(event.getX()))));
    setOnKeyPressed(this::press);
    setOnKeyReleased(event -> exploration.settle());
  }

  /** Whether the bar is in somebody's hand. */
  boolean isHeld() {
    return held.isPresent();
  }

  /** How thick the bar is drawn, px. */
  double thickness() {
    return whole.prefHeight(-1);
  }

  /** Says what the bar stands for. */
  void showWords() {
    course()
        .ifPresent(
            course -> {
              String told = words.of(course, takenTo(course));
              setAccessibleText(told);
              tooltip.setText(told + "\n" + words.help());
            });
  }

  /**
   * Places the bar within what can be caught.
   *
   * @param from left end of the bar, in this region, px
   * @param to right end of it
   * @param taken where it is really taken to: the longest trial may end before the course
   * @param middle height of its middle
   */
  void place(double from, double to, double taken, double middle) {
    barStart = from;
    barEnd = to;
    takenEnd = taken;
    barMiddle = middle;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double thick = thickness();
    double top = barMiddle - thick / 2;
    whole.resizeRelocate(barStart, top, barEnd - barStart, thick);
    untaken.setVisible(takenEnd < barEnd - 1);
    untaken.resizeRelocate(takenEnd, top, barEnd - takenEnd, thick);
    placeGrip(start, barStart);
    placeGrip(end, barEnd);
  }

  private void placeGrip(Region grip, double x) {
    double size = grip.prefHeight(-1);
    grip.resizeRelocate(x - size / 2, barMiddle - size / 2, size, size);
  }

  @Override
  public boolean needs(KeyCode key) {
    return switch (key) {
      case LEFT, RIGHT, KP_LEFT, KP_RIGHT, DELETE, BACK_SPACE -> true;
      default -> false;
    };
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> move(event, -CourseDrag.STEP);
      case RIGHT, KP_RIGHT -> move(event, CourseDrag.STEP);
      case DELETE, BACK_SPACE -> remove(event);
      default -> {
        // Other keys are the window's.
      }
    }
  }

  private void move(KeyEvent event, double years) {
    event.consume();
    Part part = event.isShiftDown() ? Part.END : Part.WHOLE;
    course()
        .map(course -> new CourseDrag(exploration.scenario(), course, part))
        .ifPresent(drag -> exploration.adjust(drag.by(years)));
  }

  private void remove(KeyEvent event) {
    event.consume();
    course()
        .ifPresent(
            course -> exploration.change(CourseEdit.removed(exploration.scenario(), course)));
  }

  private void take(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      requestFocus();
      heldAt = event.getSceneX();
      held =
          course()
              .map(course -> new CourseDrag(exploration.scenario(), course, partAt(event.getX())));
      event.consume();
    }
  }

  private void drag(MouseEvent event) {
    double year = xOfAge.applyAsDouble(1) - xOfAge.applyAsDouble(0);
    held.ifPresent(drag -> exploration.adjust(drag.by((event.getSceneX() - heldAt) / year)));
    event.consume();
  }

  private void release() {
    held = Optional.empty();
    exploration.settle();
  }

  private Optional<MedicineCourse> course() {
    return Treatment.of(exploration.scenario()).stream().skip(number).findFirst();
  }

  private double takenTo(MedicineCourse course) {
    Counterfactuals lived = exploration.now().explored().counterfactuals();
    return lived.takenTo(exploration.scenario(), course);
  }

  /** The age to which the course is really taken, years. */
  double takenTo() {
    return course().map(this::takenTo).orElse(0.0);
  }

  /** What is caught at a place: an end within reach, or the bar. */
  private Part partAt(double x) {
    double inside = Math.min(REACH / 2, (barEnd - barStart) / 4);
    if (x >= barStart - REACH && x <= barStart + inside) {
      return Part.START;
    }
    return x >= barEnd - inside && x <= barEnd + REACH ? Part.END : Part.WHOLE;
  }

  private static Cursor cursor(Part part) {
    return part == Part.WHOLE ? Cursor.MOVE : Cursor.H_RESIZE;
  }

  /** How much room beside the bar catches its ends, px. */
  static double reach() {
    return REACH;
  }
}
