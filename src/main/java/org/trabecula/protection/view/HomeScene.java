// SPDX-License-Identifier: MIT
package org.trabecula.protection.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.trabecula.protection.Home;
import org.trabecula.protection.HomeDrawing;
import org.trabecula.protection.HomeHazard;
import org.trabecula.text.Texts;

/**
 * A house that is cut open, with all that can be made safe in it, and what it says in its roof.
 *
 * <p>Where the text is large for its width, the same rooms stand on more floors.
 */
final class HomeScene extends Region {
  /** How far the roof slopes inwards on either side, as a share of the width. */
  private static final double SLOPE = 0.12;

  private static final double EAVES = 6;

  /** Thickness of floors and walls, px. */
  private static final double THICK = 4;

  private final Region attic;
  private final Polygon roof = new Polygon();
  private final Rectangle ground = wall();
  private final List<Floor> drawn = new ArrayList<>();
  private final List<HomePlace> places = new ArrayList<>();
  private final List<Rectangle> walls = new ArrayList<>();

  /**
   * @param attic what stands in the roof
   * @param changed is told of a thing and whether it is safe now
   */
  HomeScene(
      HomeDrawing drawing, Region attic, Texts texts, BiConsumer<HomeHazard, Boolean> changed) {
    this.attic = attic;
    roof.getStyleClass().add("home-roof");
    getChildren().addAll(roof, ground, attic);
    for (HomeDrawing.Floor floor : drawing.floors()) {
      List<HomePlace> on =
          floor.places().stream()
              .map(place -> new HomePlace(drawing, place, texts, changed))
              .toList();
      drawn.add(new Floor(on, floor.wallsAfter()));
      places.addAll(on);
    }
    getChildren().addAll(places);
    // Enough for a ceiling on each place, a wall after it, and one at the far left.
    places.forEach(place -> walls.addAll(List.of(wall(), wall(), wall())));
    getChildren().addAll(walls);
  }

  /** Shows a home. */
  void show(Home home) {
    places.forEach(place -> place.setSafe(home.safe().contains(place.thing())));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width - 2 * EAVES;
    double floors =
        floors(inside).stream().mapToDouble(floor -> floor.height(inside) + THICK).sum();
    return roofHeight(width) + floors + THICK;
  }

  @Override
  protected void layoutChildren() {
    double inside = getWidth() - 2 * EAVES;
    double y = roofHeight(getWidth());
    double slope = SLOPE * getWidth();
    roof.getPoints().setAll(0.0, y, slope, 0.0, getWidth() - slope, 0.0, getWidth(), y);
    attic.resizeRelocate(slope, 0, getWidth() - 2 * slope, y);
    walls.forEach(wall -> wall.setVisible(false));
    for (Floor floor : floors(inside)) {
      double height = floor.height(inside) + THICK;
      layOut(floor, y, inside, height);
      y += height;
    }
    put(ground, EAVES, y, inside, THICK);
  }

  private void layOut(Floor floor, double top, double width, double height) {
    double each = width / floor.places().size();
    put(free(), EAVES, top, width, THICK);
    put(free(), EAVES - THICK / 2, top, THICK, height);
    for (int i = 0; i < floor.places().size(); i++) {
      double left = EAVES + i * each;
      floor.places().get(i).resizeRelocate(left, top + THICK, each, height - THICK);
      if (floor.wallsAfter().contains(i + 1) || i + 1 == floor.places().size()) {
        put(free(), left + each - THICK / 2, top, THICK, height);
      }
    }
  }

  /** The floors as they are drawn, or, where a place would be too narrow for its words, more. */
  private List<Floor> floors(double width) {
    double least = places.get(0).leastWidth();
    boolean roomy = drawn.stream().allMatch(floor -> width / floor.places().size() >= least);
    if (roomy) {
      return drawn;
    }
    int columns = (int) Math.max(1, width / least);
    int rows = (places.size() + columns - 1) / columns;
    List<Floor> floors = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int from = row * places.size() / rows;
      int to = (row + 1) * places.size() / rows;
      floors.add(Floor.walled(places.subList(from, to)));
    }
    return floors;
  }

  private double roofHeight(double width) {
    return Math.ceil(attic.prefHeight(width - 2 * SLOPE * width));
  }

  private Rectangle free() {
    Rectangle next = walls.stream().filter(wall -> !wall.isVisible()).findFirst().orElseThrow();
    next.setVisible(true);
    return next;
  }

  private static Rectangle wall() {
    Rectangle wall = new Rectangle();
    wall.getStyleClass().add("home-wall");
    wall.setMouseTransparent(true);
    return wall;
  }

  private static void put(Rectangle wall, double x, double y, double width, double height) {
    wall.setX(x);
    wall.setY(y);
    wall.setWidth(width);
    wall.setHeight(height);
  }

  /**
   * One floor of the house on the screen.
   *
   * @param wallsAfter the numbers of the places that have a wall after them
   */
  private record Floor(List<HomePlace> places, List<Integer> wallsAfter) {

    /** A floor on which each place is a room. */
    static Floor walled(List<HomePlace> places) {
      List<Integer> all = new ArrayList<>();
      for (int place = 1; place < places.size(); place++) {
        all.add(place);
      }
      return new Floor(places, all);
    }

    /** All places of a floor are as high as the one with most words, px. */
    double height(double width) {
      double each = width / places.size();
      return places.stream().mapToDouble(place -> place.prefHeight(each)).max().orElse(0);
    }
  }
}
