// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.trabecula.exploration.Now;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.picture.CellPlaces;
import org.trabecula.picture.DrawnCell;
import org.trabecula.picture.PictureScale;

/**
 * Rings around the cells on which something acts. They go after a while, and as soon as anything
 * else is seen.
 *
 * <p>Every ring has a dark one below it, so that it is seen on bone and on marrow.
 */
final class SiteRings extends Pane {
  private static final Duration LASTING = Duration.seconds(10);

  /** How far a ring keeps from the cells in it, in radii of a cell. */
  private static final double ROOM = 1.8;

  /** Time of life in which cells stay about where they are, years. */
  private static final double STAYING = 0.1;

  /** So many show where something acts; more would hide the bone. */
  private static final int MOST = 12;

  private static final Comparator<List<DrawnCell>> CLEAREST_FIRST =
      Comparator.<List<DrawnCell>>comparingInt(List::size)
          .reversed()
          .thenComparing(cells -> cells.get(0).x())
          .thenComparing(cells -> cells.get(0).y());

  private final PauseTransition rest = new PauseTransition(LASTING);
  private Now ringed;

  SiteRings() {
    Rectangle edge = new Rectangle();
    edge.widthProperty().bind(widthProperty());
    edge.heightProperty().bind(heightProperty());
    setClip(edge);
    setMouseTransparent(true);
    rest.setOnFinished(event -> clear());
  }

  /** Rings the cells of some kinds; of none takes the rings away. */
  void show(Now now, PictureScale scale, Set<DrawnCell.Kind> kinds) {
    clear();
    ringed = now;
    if (kinds.isEmpty()) {
      return;
    }
    Map<BasicMulticellularUnit, List<DrawnCell>> sites =
        new CellPlaces(scale)
            .of(now.explored().honeycomb().at(now.age())).stream()
                .filter(cell -> kinds.contains(cell.kind()))
                .collect(Collectors.groupingBy(DrawnCell::unit));
    sites.values().stream().sorted(CLEAREST_FIRST).limit(MOST).forEach(this::ring);
    rest.playFromStart();
  }

  /** Takes the rings away where another life, or quite another time of it, is seen. */
  void follow(Now now) {
    boolean same =
        ringed != null
            && now.explored() == ringed.explored()
            && Math.abs(now.age() - ringed.age()) < STAYING;
    if (!same) {
      clear();
    }
  }

  /** Takes the rings away. */
  void clear() {
    rest.stop();
    getChildren().clear();
  }

  /** Rings ask for no room. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  private void ring(List<DrawnCell> cells) {
    double x = cells.stream().mapToDouble(DrawnCell::x).average().orElseThrow();
    double y = cells.stream().mapToDouble(DrawnCell::y).average().orElseThrow();
    double reach =
        cells.stream()
            .mapToDouble(cell -> Math.hypot(cell.x() - x, cell.y() - y) + ROOM * cell.radius())
            .max()
            .orElseThrow();
    for (String style : List.of("acting-ring-shade", "acting-ring")) {
      Circle circle = new Circle(x, y, reach);
      circle.getStyleClass().add(style);
      getChildren().add(circle);
    }
  }
}
