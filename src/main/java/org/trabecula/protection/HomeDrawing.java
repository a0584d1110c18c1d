// SPDX-License-Identifier: MIT
package org.trabecula.protection;

import java.util.List;
import org.trabecula.asset.AssetReader;

/**
 * How the home is drawn: floors, from the top one down, with a place for each thing.
 *
 * @param width of the drawing of one place, in its own units
 * @param height of the drawing of one place, in the same units
 * @param floors as they lie on each other
 */
public record HomeDrawing(double width, double height, List<Floor> floors) {
  public HomeDrawing {
    floors = List.copyOf(floors);
  }

  /** What a stroke stands for; the stylesheet says how it looks. */
  public enum Look {
    FURNITURE,
    CLOTH,
    LINE,
    WINDOW,
    MOON,
    DARK,
    GLOW,
    WATER,
    MISSING,
    THING,
    THING_LINE,
    SAFE,
    SAFE_LINE
  }

  /**
   * One floor.
   *
   * @param wallsAfter the numbers of the places, counted from the left, that have a wall after them
   * @param places from left to right
   */
  public record Floor(List<Integer> wallsAfter, List<Place> places) {
    public Floor {
      wallsAfter = List.copyOf(wallsAfter);
      places = List.copyOf(places);
    }
  }

  /**
   * The place of a thing.
   *
   * @param thing what can be made safe here
   * @param room what stands here anyway
   * @param before the thing as it is at first
   * @param after the thing made safe
   */
  public record Place(
      HomeHazard thing, List<Stroke> room, List<Stroke> before, List<Stroke> after) {
    public Place {
      room = List.copyOf(room);
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * A stroke of the pen.
   *
   * @param look what it stands for
   * @param path as SVG writes it
   */
  public record Stroke(Look look, String path) {}

  /** Reads the program's own drawing. */
  public static HomeDrawing read(AssetReader assets) {
    return assets.json("drawings/home.json", HomeDrawing.class);
  }
}
