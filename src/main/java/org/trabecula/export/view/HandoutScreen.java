// SPDX-License-Identifier: MIT
package org.trabecula.export.view;

import java.io.File;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.NewestFirst;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.export.Handout;
import org.trabecula.export.HandoutPage;
import org.trabecula.export.Printers;
import org.trabecula.measure.Adviser;
import org.trabecula.measure.Customs;
import org.trabecula.picture.PdfPicture;
import org.trabecula.text.Texts;

/** The page to take away about the life and age on view: to be looked at, saved and printed. */
public final class HandoutScreen extends VBox {
  /** How much is done when a page is begun, and when it only has to be drawn on the screen. */
  private static final double BEGUN = 0.15;

  private static final double WRITTEN = 0.65;

  private final Exploration exploration;
  private final Handout handout;
  private final ObservableValue<Customs> customs;
  private final HandoutBar bar;
  private final PagePreview preview;
  private final NewestFirst<Wish, Made> making;
  private final Consumer<Throwable> failure;
  private Made shown;

  /** Whether the page that was asked for last could not be made. */
  private boolean failed;

  /** What was made last; of the background alone. */
  private Made last;

  private record Wish(Now now, Adviser adviser, int width) {
    boolean isOfSamePage(Wish other) {
      return now == other.now && adviser == other.adviser;
    }
  }

  private record Made(Wish wish, HandoutPage page, PdfPicture picture) {}

  /**
   * @param customs whose advice counts
   * @param background makes, saves and prints pages, one at a time
   * @param failure told, on the JavaFX thread, when a page cannot be made
   */
  public HandoutScreen(
      Exploration exploration,
      Texts texts,
      Handout handout,
      ObservableValue<Customs> customs,
      Printers printers,
      Executor background,
      Consumer<Throwable> failure) {
    this.exploration = exploration;
    this.handout = handout;
    this.customs = customs;
    making =
        new NewestFirst<>(
            background,
            (wish, cancelled) -> Optional.of(make(wish)),
            made -> Platform.runLater(() -> show(made)),
            (asked, problem) -> Platform.runLater(() -> fail(problem)));
    this.failure = failure;
    bar = new HandoutBar(texts, printers, background, failure);
    preview =
        new PagePreview(texts.get("handout.making"), texts.get("handout.notMade"), this::request);
    preview.setId("handout-preview");
    setVgrow(preview, Priority.ALWAYS);
    Label hint = StyleClass.QUIET.on(new Label(texts.get("handout.hint")));
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().add("handout-screen");
    String both = texts.sentences(texts.get("side.safety"), texts.get("side.disclaimer"));
    Label always = StyleClass.QUIET.on(WrappedText.of(both));
    getChildren().addAll(bar, hint, preview, always);
    customs.subscribe(other -> request());
  }

  /** Makes the page about the life and age on view, and gives it the keyboard. */
  public void open() {
    bar.clear();
    preview.requestFocus();
    request();
  }

  /** Whether the page on the screen is the one that was asked for. */
  public boolean isAtRest() {
    return !making.isBusy() && (failed || shown != null && shown.wish().equals(wish()));
  }

  /** Asks for a file, and saves the page to it. */
  public void save() {
    bar.save();
  }

  /** Saves the page to a file. */
  public void save(File file) {
    bar.save(file);
  }

  /** Asks which printer to use. */
  public void print() {
    bar.choosePrinter();
  }

  /** Shows the part of the page below what is seen, or with -1 the one above. */
  public void turn(int direction) {
    preview.turn(direction);
  }

  private Wish wish() {
    return new Wish(exploration.now(), customs.getValue().adviser(), preview.pixels());
  }

  private void request() {
    Wish wish = wish();
    if (getScene() == null || wish.width() <= 0) {
      return;
    }
    if (shown == null || !shown.wish().isOfSamePage(wish)) {
      shown = null;
      bar.setPage(null);
      preview.clear();
    }
    if (shown == null || !shown.wish().equals(wish)) {
      failed = false;
      making.request(wish);
    }
  }

  private void fail(Throwable problem) {
    failed = true;
    if (shown == null) {
      preview.giveUp();
    }
    failure.accept(problem);
  }

  private Made make(Wish wish) {
    boolean same = last != null && last.wish().isOfSamePage(wish);
    tell(BEGUN);
    HandoutPage page = same ? last.page() : handout.of(wish.now(), wish.adviser());
    tell(WRITTEN);
    last = new Made(wish, page, PdfPicture.of(page.pdf(), wish.width()));
    return last;
  }

  private void tell(double share) {
    Platform.runLater(() -> preview.tell(share));
  }

  private void show(Made made) {
    if (made.wish().isOfSamePage(wish())) {
      shown = made;
      preview.show(made.picture(), made.page().words());
      bar.setPage(made.page());
    }
  }
}
