// SPDX-License-Identifier: MIT
package org.trabecula.anatomy.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.trabecula.anatomy.PlacedVertebra;
import org.trabecula.anatomy.Spine;
import org.trabecula.exploration.NewestFirst;
import org.trabecula.exploration.Now;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.MirrorTile;
import org.trabecula.picture.Painters;
import org.trabecula.picture.PictureScale;
import org.trabecula.picture.RowTeam;

/**
 * What lies around the honeycomb: the spine bone that it is a piece of, and the body around that.
 *
 * <p>All is drawn in its true place and size, so that one look leads into the next. The bone's
 * shell is as thick and its inside as porous as this life's at this age.
 */
public final class AnatomyView extends Pane {
  private static final int TILE_PIXELS_PER_MILLIMETRE = 14;

  /** Width of the lines that point something out, px. */
  private static final double LINE = 1.6;

  /** Radius of the ring around the bone that is looked into, mm. */
  private static final double RING = 32;

  /** How far below the spine bone that is looked into the middle of the body is, mm. */
  private static final double MIDDLE_OF_BODY = 170;

  private record Question(HoneycombLife life, double age, BoneTheme theme) {}

  private record Answer(Question question, MirrorTile tile) {}

  private final NewestFirst<Question, Answer> painting;
  private final Consumer<Throwable> failure;
  private final Affine millimetres = new Affine();
  private final PlacedVertebra bone = Spine.healthy().vertebrae().get(Spine.LOOKED_INTO);
  private final OutlineShape inside = new OutlineShape(bone.body(), "vertebra-inside");
  private final PersonShape person = new PersonShape(Spine.healthy());
  private final Rectangle piece = new Rectangle();
  private final Circle ring = new Circle(RING);
  private final Rectangle frame = new Rectangle();
  private Question wanted;
  private Question shown;

  /** What could not be painted last. */
  private Question unpainted;

  /**
   * @param painters who paint
   */
  public AnatomyView(Painters painters) {
    failure = painters.failure();
    painting =
        new NewestFirst<>(
            painters.background(),
            (asked, cancelled) -> Optional.of(paint(asked, painters.team())),
            painted -> Platform.runLater(() -> fill(painted)),
            (asked, problem) -> Platform.runLater(() -> fail(asked, problem)));
    piece.getStyleClass().add("looked-into");
    ring.getStyleClass().add("looked-into");
    Group scene = new Group(person, inside, piece, ring);
    scene.getTransforms().add(millimetres);
    getChildren().add(scene);
    getStyleClass().add("anatomy");
    setMouseTransparent(true);
    setClip(frame);
    frame.widthProperty().bind(widthProperty());
    frame.heightProperty().bind(heightProperty());
    visibleProperty().addListener((property, before, visible) -> ask());
  }

  /** Whether the bone is not yet filled with the bone of the age that was asked for. */
  public boolean isPainting() {
    return isVisible() && wanted != null && !wanted.equals(shown) && !wanted.equals(unpainted);
  }

  /**
   * Shows the bone of a life at an age; it is only painted while this is visible.
   *
   * @param shell thickness of the bone's shell, mm
   */
  public void show(Now now, BoneTheme theme, double shell) {
    HoneycombLife life = now.explored().honeycomb();
    wanted = new Question(life, now.age(), theme);
    inside.show(bone.vertebra().inside(shell));
    TrabecularLattice lattice = life.lattice();
    piece.setX(-lattice.width() / 2);
    piece.setY(-lattice.height() / 2);
    piece.setWidth(lattice.width());
    piece.setHeight(lattice.height());
    ask();
  }

  /**
   * Looks from as far away as the honeycomb is.
   *
   * @param scale how the honeycomb's field lies here, px
   * @param bodyShare how far from the spine bone to the whole body, 0 to 1
   */
  public void look(PictureScale scale, double bodyShare) {
    double pixels = scale.pixelsPerMillimetre();
    millimetres.setMxx(pixels);
    millimetres.setMyy(pixels);
    millimetres.setTx(scale.pixelX(piece.getX() + piece.getWidth()));
    double raised = MIDDLE_OF_BODY * bodyShare;
    millimetres.setTy(scale.pixelY(piece.getY() + piece.getHeight()) - raised * pixels);
    piece.setStrokeWidth(LINE / pixels);
    ring.setStrokeWidth(LINE / pixels);
    person.setArmShare(bodyShare);
    inside.setOpacity(1 - bodyShare);
    piece.setOpacity(1 - bodyShare);
    ring.setOpacity(bodyShare);
  }

  private void ask() {
    if (isPainting()) {
      painting.request(wanted);
    }
  }

  private static Answer paint(Question question, RowTeam team) {
    MirrorTile tile =
        MirrorTile.of(
            question.life().at(question.age()), TILE_PIXELS_PER_MILLIMETRE, question.theme(), team);
    return new Answer(question, tile);
  }

  private void fill(Answer painted) {
    shown = painted.question();
    MirrorTile tile = painted.tile();
    int width = tile.size().width();
    WritableImage image = new WritableImage(width, tile.size().height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            width,
            tile.size().height(),
            PixelFormat.getIntArgbInstance(),
            tile.argb(),
            0,
            width);
    inside.setFill(
        new ImagePattern(
            image, piece.getX(), piece.getY(), 2 * piece.getWidth(), 2 * piece.getHeight(), false));
  }

  /** What was filled last stays, and is not waited for any longer. */
  private void fail(Question asked, Throwable problem) {
    unpainted = asked;
    failure.accept(problem);
  }
}
