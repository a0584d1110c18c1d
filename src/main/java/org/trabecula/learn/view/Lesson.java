// SPDX-License-Identifier: MIT
package org.trabecula.learn.view;

import java.util.Objects;
import javafx.scene.Node;

/**
 * One lesson of the Learn screen.
 *
 * @param key of its words: {@code learn.lesson.KEY} for what it is called
 * @param page what it shows; it keeps its state while another lesson is open
 */
public record Lesson(String key, Node page) {
  public Lesson {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(page, "page");
  }
}
