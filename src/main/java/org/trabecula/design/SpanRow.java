// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.text.Texts;

/** A span of life to be set: from one age to another, or for life; its ends wrap in little room. */
public final class SpanRow extends VBox {
  private final Texts texts;
  private final Spinner<Double> from;
  private final Spinner<Double> to;
  private final Label problem = StyleClass.PROBLEM.on(new Label());
  private Consumer<AgeSpan> changed = span -> {};
  private AgeSpan span = AgeSpan.from(18);
  private boolean following;

  /**
   * @param subject what lasts that long, for people who cannot see where the row stands
   */
  public SpanRow(Texts texts, String subject) {
    this.texts = texts;
    StyleClass.SPAN_ROW.on(this);
    from = spinner(false, age -> age < span.to(), texts.get("design.span.from.name", subject));
    to = spinner(true, age -> age > span.from(), texts.get("design.span.to.name", subject));
    from.valueProperty().addListener((property, before, age) -> choose());
    to.valueProperty().addListener((property, before, age) -> choose());
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    FlowPane ends = new FlowPane(end("design.span.from", from), end("design.span.to", to));
    ends.getStyleClass().add("span-ends");
    getChildren().addAll(ends, problem);
    setSpan(span);
  }

  /** Tells of a span that a person chose. */
  public void setOnChanged(Consumer<AgeSpan> consumer) {
    changed = consumer;
  }

  /** Shows a span without telling of it. */
  public void setSpan(AgeSpan next) {
    span = next;
    following = true;
    from.getValueFactory().setValue(next.from());
    to.getValueFactory().setValue(next.to());
    following = false;
    problem.setText("");
  }

  private void choose() {
    if (!following) {
      AgeSpan chosen = new AgeSpan(from.getValue(), to.getValue());
      setSpan(chosen);
      changed.accept(chosen);
    }
  }

  private Spinner<Double> spinner(boolean open, DoublePredicate allowed, String name) {
    Spinner<Double> spinner = new Spinner<>();
    spinner.setValueFactory(new AgeSteps(texts, open, allowed, this::refuse));
    spinner.setEditable(true);
    spinner.setAccessibleText(name);
    spinner.getEditor().setAccessibleText(name);
    if (open) {
      spinner.getStyleClass().add("open-end");
    }
    return spinner;
  }

  private static void restore(Spinner<Double> spinner) {
    String text = spinner.getValueFactory().getConverter().toString(spinner.getValue());
    spinner.getEditor().setText(text);
  }

  private HBox end(String key, Spinner<Double> spinner) {
    Label label = new Label(texts.get(key));
    label.setLabelFor(spinner);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return StyleClass.ROW.on(new HBox(label, spinner));
  }

  private void refuse() {
    // The values stay, so the spinners do not write them over what was typed.
    restore(from);
    restore(to);
    problem.setText(texts.get("design.span.refused"));
  }
}
