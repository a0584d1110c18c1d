// SPDX-License-Identifier: MIT
package org.trabecula.lens.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import org.trabecula.honeycomb.BasicMulticellularUnit.Phase;
import org.trabecula.lens.SiteCycle;
import org.trabecula.lens.SiteWords;

/** The four phases of a site beside each other, each filling up as it goes by. */
final class PhaseStrip extends HBox {
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

  PhaseStrip(SiteWords words) {
    getStyleClass().add("lens-phases");
    for (Phase phase : Phase.values()) {
      Step step = new Step(phase, words.name(phase));
      HBox.setHgrow(step, Priority.ALWAYS);
      getChildren().add(step);
    }
  }

  /** Shows how far a site is at an age, years. */
  void show(SiteCycle cycle, double age) {
    getChildren().forEach(step -> ((Step) step).show(cycle, age));
  }

  private static final class Step extends VBox {
    private final Phase phase;
    private final Region fill = new Region();
    private final StackPane track = new StackPane(fill);
    private double share;

    Step(Phase phase, String name) {
      this.phase = phase;
      Label label = new Label(name);
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

    void show(SiteCycle cycle, double age) {
      double time = cycle.within(age);
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
