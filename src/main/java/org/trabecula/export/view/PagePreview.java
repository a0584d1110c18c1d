// SPDX-License-Identifier: MIT
package org.trabecula.export.view;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.picture.PdfPicture;

/** A page as it will be printed, as wide as the room there is, and read aloud as a whole. */
final class PagePreview extends ScrollPane {
  /** Wider than this, lines are too far for the eye to follow, px. */
  private static final double WIDEST = 900;

  private static final double EDGE = 16;

  /** Share of what is seen that one key moves on. */
  private static final double STRIDE = 0.85;

  private final ImageView page = new ImageView();
  private final ProgressBar progress = new ProgressBar(0);
  private final Label word;
  private final String waiting;
  private final String givenUp;

  /**
   * @param waiting what is said until there is a page
   * @param givenUp what is said when there will be none
   * @param onResize told when a page of another width is wanted
   */
  PagePreview(String waiting, String givenUp, Runnable onResize) {
    this.waiting = waiting;
    this.givenUp = givenUp;
    word = StyleClass.QUIET.on(new Label(waiting));
    progress.setAccessibleText(waiting);
    progress.setId("handout-progress");
    VBox work = StyleClass.STACK.on(new VBox(word, progress));
    work.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane paper = new StackPane(page);
    paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    paper.getStyleClass().add("page-paper");
    paper.visibleProperty().bind(page.imageProperty().isNotNull());
    work.visibleProperty().bind(page.imageProperty().isNull());
    StackPane desk = new StackPane(work, paper);
    desk.getStyleClass().add("page-desk");
    StyleClass.BARE.on(this);
    setContent(desk);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(waiting);
    viewportBoundsProperty().addListener((property, before, room) -> onResize.run());
  }

  /** The width for which a page is wanted, pixels of the screen; 0 before there is any room. */
  int pixels() {
    return (int) Math.floor(Math.min(WIDEST, getViewportBounds().getWidth() - 2 * EDGE) * scale());
  }

  /** Takes the page away until there is another. */
  void clear() {
    page.setImage(null);
    progress.setProgress(0);
    progress.setVisible(true);
    say(waiting);
  }

  /** Says that there will be no page. */
  void giveUp() {
    progress.setVisible(false);
    say(givenUp);
  }

  private void say(String sentence) {
    word.setText(sentence);
    setAccessibleText(sentence);
  }

  /** Shows how much of the next page is made, 0 to 1. */
  void tell(double share) {
    progress.setProgress(share);
  }

  /** Shows a page, and lets it be read. */
  void show(PdfPicture picture, String words) {
    int width = picture.size().width();
    int height = picture.size().height();
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), picture.argb(), 0, width);
    page.setImage(image);
    page.setFitWidth(width / scale());
    page.setPreserveRatio(true);
    setAccessibleText(words);
  }

  /** Moves by what is seen of the page, less a few lines to find the place again. */
  void turn(int direction) {
    double seen = getViewportBounds().getHeight();
    double rest = getContent().getLayoutBounds().getHeight() - seen;
    if (rest > 0) {
      setVvalue(Math.max(0, Math.min(1, getVvalue() + direction * STRIDE * seen / rest)));
    }
  }

  private double scale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }
}
