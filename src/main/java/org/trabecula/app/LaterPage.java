// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The place of a page that is made when it is looked at first, once its content is read. */
final class LaterPage<T> extends StackPane {
  private final Later<T> content;
  private final Function<T, Page> making;
  private final Consumer<Throwable> failure;
  private Optional<Page> page = Optional.empty();
  private boolean waiting;

  /**
   * What is made.
   *
   * @param node what is shown
   * @param atRest whether all that was asked for is on the screen
   */
  record Page(Node node, BooleanSupplier atRest) {
    /** One on which everything is there at once. */
    static Page of(Node node) {
      return new Page(node, () -> true);
    }
  }

  /**
   * @param content of the page
   * @param making makes it, on the JavaFX thread
   * @param failure told when it cannot be read
   */
  LaterPage(Later<T> content, Function<T, Page> making, Consumer<Throwable> failure) {
    this.content = content;
    this.making = making;
    this.failure = failure;
    setMinSize(0, 0);
    sceneProperty().addListener((property, before, now) -> begin());
  }

  /** Whether all that was asked for is on the screen, or nobody looks at it. */
  boolean isAtRest() {
    return getScene() == null
        || !waiting && page.map(made -> made.atRest().getAsBoolean()).orElse(true);
  }

  private void begin() {
    if (getScene() != null && page.isEmpty() && !waiting) {
      waiting = true;
      content.get().whenComplete((read, problem) -> Platform.runLater(() -> end(read, problem)));
    }
  }

  private void end(T read, Throwable problem) {
    waiting = false;
    if (problem != null) {
      failure.accept(problem);
      return;
    }
    Page made = making.apply(read);
    page = Optional.of(made);
    getChildren().setAll(made.node());
  }
}
