// SPDX-License-Identifier: MIT
package org.trabecula.export.view;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.design.StyleClass;
import org.trabecula.design.TextIcon;
import org.trabecula.export.HandoutPage;
import org.trabecula.export.Printers;
import org.trabecula.file.WholeFile;
import org.trabecula.text.Texts;

/** Saves and prints the page that is shown, and says what came of it. */
final class HandoutBar extends FlowPane {
  private static final double ICON = 1.1;
  private static final String ENDING = ".pdf";

  private final Texts texts;
  private final Printers printers;
  private final Executor background;
  private final Consumer<Throwable> failure;
  private final Label outcome = StyleClass.QUIET.on(new Label());
  private final Button print;
  private HandoutPage page;

  /** Work with a file or a printer, which ends with a sentence. */
  private interface Work {
    String done() throws IOException;
  }

  /**
   * @param background writes files and speaks with printers
   * @param failure told, on the JavaFX thread, what went wrong but for files and printers
   */
  HandoutBar(Texts texts, Printers printers, Executor background, Consumer<Throwable> failure) {
    this.texts = texts;
    this.printers = printers;
    this.background = background;
    this.failure = failure;
    Button save = StyleClass.PRIMARY.on(button(Feather.DOWNLOAD, "handout.save", this::save));
    print = button(Feather.PRINTER, "handout.print", this::choosePrinter);
    outcome.setId("handout-outcome");
    outcome.setWrapText(true);
    outcome.setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().add("handout-bar");
    getChildren().addAll(save, print, outcome);
    setPage(null);
  }

  /** Gives the page to save and print; null while there is none. */
  void setPage(HandoutPage next) {
    page = next;
    getChildren().stream()
        .filter(Button.class::isInstance)
        .forEach(button -> button.setDisable(next == null));
  }

  /** Takes back what was said. */
  void clear() {
    outcome.setText("");
  }

  /** Asks for a file, and saves the page to it. */
  void save() {
    if (page != null) {
      Optional.ofNullable(chooser().showSaveDialog(getScene().getWindow())).ifPresent(this::save);
    }
  }

  /** Saves the page to a file, and says so. */
  void save(File file) {
    HandoutPage saved = page;
    boolean named = file.getName().endsWith(ENDING);
    File target = named ? file : new File(file.getParentFile(), file.getName() + ENDING);
    inBackground(
        () -> {
          WholeFile.write(target.toPath(), saved.pdf());
          return texts.get("handout.saved", target.getName());
        });
  }

  /** Asks which printer to use; where there is none, says what to do instead. */
  void choosePrinter() {
    if (page != null) {
      outcome.setText(texts.get("handout.print.looking"));
      background.execute(this::lookForPrinters);
    }
  }

  private void lookForPrinters() {
    try {
      List<String> names = printers.names();
      Platform.runLater(() -> offer(names));
    } catch (Throwable problem) {
      Platform.runLater(() -> fail(problem));
    }
  }

  private void fail(Throwable problem) {
    outcome.setText("");
    failure.accept(problem);
  }

  private void offer(List<String> names) {
    outcome.setText(names.isEmpty() ? texts.get("handout.print.none") : "");
    ContextMenu menu = new ContextMenu();
    for (String name : names) {
      MenuItem item = new MenuItem(texts.get("handout.print.on", name));
      item.setOnAction(event -> print(name));
      menu.getItems().add(item);
    }
    if (!names.isEmpty() && print.getScene() != null) {
      menu.show(print, Side.BOTTOM, 0, 0);
    }
  }

  private void print(String name) {
    HandoutPage printed = page;
    inBackground(
        () -> {
          printers.print(printed, name);
          return texts.get("handout.printed", name);
        });
  }

  private void inBackground(Work work) {
    background.execute(
        () -> {
          try {
            String sentence = sentence(work);
            Platform.runLater(() -> outcome.setText(sentence));
          } catch (Throwable problem) {
            Platform.runLater(() -> fail(problem));
          }
        });
  }

  private String sentence(Work work) {
    try {
      return work.done();
    } catch (IOException problem) {
      return texts.get("handout.failed", String.valueOf(problem.getMessage()));
    }
  }

  private FileChooser chooser() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("handout.save.title"));
    chooser.setInitialFileName(texts.get("handout.save.file") + ENDING);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get("handout.save.kind"), "*" + ENDING));
    return chooser;
  }

  private Button button(Feather icon, String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setGraphic(new TextIcon(icon, button, ICON));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
