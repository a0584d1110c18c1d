// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.List;
import org.trabecula.picture.PictureSize;

/**
 * What stands on the page to take away.
 *
 * @param title of the life
 * @param subtitle who it is about, and that it is made up
 * @param pictures two ages of the same bone, side by side
 * @param sections headed parts, in the order in which they are read
 * @param safety what must never be missed
 * @param small what is printed small: disclaimer and sources
 */
record HandoutContent(
    String title,
    String subtitle,
    List<Picture> pictures,
    List<Section> sections,
    Section safety,
    List<String> small) {
  HandoutContent {
    pictures = List.copyOf(pictures);
    sections = List.copyOf(sections);
    small = List.copyOf(small);
  }

  /** All words of the page in reading order, for whoever has it read aloud. */
  String spoken() {
    StringBuilder spoken = new StringBuilder(title).append(". ").append(subtitle).append(". ");
    pictures.forEach(picture -> spoken.append(picture.alternative()).append(' '));
    sections.forEach(section -> spoken.append(section.spoken()));
    spoken.append(safety.spoken());
    return spoken.append(String.join(" ", small)).toString();
  }

  /**
   * A picture with its words.
   *
   * @param caption above it
   * @param alternative what is read in its place
   * @param argb its opaque pixels, row by row
   */
  record Picture(String caption, String alternative, PictureSize size, int[] argb) {}

  /**
   * A headed part.
   *
   * @param isList whether its points are points of a list
   */
  record Section(String title, List<Point> points, boolean isList) {
    Section {
      points = List.copyOf(points);
    }

    private String spoken() {
      StringBuilder spoken = new StringBuilder(title).append(": ");
      points.forEach(p -> spoken.append(p.name()).append(' ').append(p.text()).append(' '));
      return spoken.toString();
    }
  }

  /**
   * A paragraph or a point of a list.
   *
   * @param name in strong letters before it; may be empty
   */
  record Point(String name, String text) {}
}
