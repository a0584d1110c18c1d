// SPDX-License-Identifier: MIT
package org.trabecula.lens.view;

import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.honeycomb.BasicMulticellularUnit.Phase;
import org.trabecula.lens.SiteCycle;
import org.trabecula.lens.SiteWords;

/** The four phases of a site beside each other, each filling up as it goes by. */
final class PhaseStrip extends VBox {
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

  private final SiteWords words;
  private final List<Step> steps;

  /** The name of the present phase alone, where there is no room for all of them. */
  private final Label only = new Label();

  PhaseStrip(SiteWords words) {
    this.words = words;
    steps = Arrays.stream(Phase.values()).map(phase -> new Step(phase, words.name(phase))).toList();
    steps.forEach(step -> HBox.setHgrow(step, Priority.ALWAYS));
    HBox row = new HBox();
    row.getChildren().setAll(steps);
    row.getStyleClass().add("lens-phases");
    only.getStyleClass().add("lens-phase-only");
    only.setVisible(false);
    only.setManaged(false);
    getChildren().addAll(only, row);
  }

  /** Shows how far a site is at an age, years. */
  void show(SiteCycle cycle, double age) {
    steps.forEach(step -> step.show(cycle, age));
    only.setText(words.name(cycle.phase(age)));
  }

  @Override
  protected void layoutChildren() {
    boolean roomForAll = steps.stream().allMatch(step -> step.nameWidth() <= getWidth() / 4.2);
    if (roomForAll == only.isManaged()) {
      only.setVisible(!roomForAll);
      only.setManaged(!roomForAll);
      steps.forEach(step -> step.showName(roomForAll));
    }
    super.layoutChildren();
  }

  private static final class Step extends VBox {
    private final Phase phase;
    private final Region fill = new Region();
    private final StackPane track = new StackPane(fill);
    private final Label label;
    private double share;

    Step(Phase phase, String name) {
      this.phase = phase;
      label = new Label(name);
      label.setMinWidth(0);
      fill.getStyleClass().addAll("lens-phase-fill", "lens-phase-" + phase.ordinal());
      fill.setMinWidth(0);
      track.getStyleClass().add("lens-phase-track");
      track.setAlignment(Pos.CENTER_LEFT);
      track.widthProperty().subscribe(width -> fit());
      getStyleClass().add("lens-phase");
      setPrefWidth(1);
      setMinWidth(0);
      getChildren().addAll(label, track);
    }

    double nameWidth() {
      return label.prefWidth(-1);
    }

    void showName(boolean shown) {
      label.setVisible(shown);
      label.setManaged(shown);
    }

    void show(SiteCycle cycle, double age) {
      double time = cycle.atWork(age);
      double from = start(cycle);
      double to = end(cycle);
      share = to > from ? Math.max(0, Math.min(1, (time - from) / (to - from))) : 0;
      pseudoClassStateChanged(NOW, cycle.phase(age) == phase && !cycle.isCut(age));
      fit();
    }

    private double start(SiteCycle cycle) {
      double filling = cycle.dugAt() + cycle.unit().reversalTime();
      return switch (phase) {
        case RESORPTION -> cycle.unit().start();
        case REVERSAL -> cycle.dugAt();
        case FORMATION -> filling;
        case REST -> cycle.workEnd();
      };
    }

    private double end(SiteCycle cycle) {
      return switch (phase) {
        case RESORPTION -> cycle.dugAt();
        case REVERSAL -> cycle.dugAt() + cycle.unit().reversalTime();
        case FORMATION -> cycle.workEnd();
        case REST -> cycle.last();
      };
    }

    private void fit() {
      fill.setMaxWidth(share * track.getWidth());
    }
  }
}
