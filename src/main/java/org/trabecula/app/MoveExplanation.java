// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.input.MouseEvent;
import org.trabecula.exploration.view.Playback;
import org.trabecula.honeycomb.view.PictureStage;
import org.trabecula.moved.Move;
import org.trabecula.moved.MovedTerm;
import org.trabecula.moved.MovedWords;
import org.trabecula.moved.view.LastMove;
import org.trabecula.moved.view.MovedNote;
import org.trabecula.picture.DrawnCell;
import org.trabecula.text.Texts;

/**
 * What a moved control does, on the picture: the cells on which it acts light up, and words lie
 * there while the card about it is out of sight.
 */
final class MoveExplanation {
  private final MovedWords words;

  MoveExplanation(MovedWords words) {
    this.words = words;
  }

  /** Tells it on a picture, for as long as the window lives. */
  void on(
      PictureStage picture, LastMove move, ExploreLayout explore, Playback playback, Texts texts) {
    BooleanBinding cardHidden = explore.narrowProperty().and(explore.drawerOpenProperty().not());
    MovedNote note = new MovedNote(move.moveProperty(), cardHidden, words, texts);
    picture.addOverlay(note, Pos.BOTTOM_CENTER);
    picture.setOnRoom(note::fitInto);
    picture.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> note.leave());
    playback.playingProperty().addListener((property, before, playing) -> note.leave());
    move.moveProperty().subscribe((earlier, last) -> light(picture, earlier, last));
  }

  private void light(PictureStage picture, Optional<Move> earlier, Optional<Move> last) {
    boolean same = earlier.isPresent() && last.filter(earlier.get()::isSameAs).isPresent();
    if (!same) {
      picture.light(cells(last));
    }
  }

  private Set<DrawnCell.Kind> cells(Optional<Move> last) {
    Set<DrawnCell.Kind> cells = EnumSet.noneOf(DrawnCell.Kind.class);
    for (MovedTerm term : last.map(words::terms).orElseGet(List::of)) {
      switch (term.term()) {
        case REMOVING_CELLS -> cells.add(DrawnCell.Kind.REMOVING);
        case BUILDING_CELLS -> cells.add(DrawnCell.Kind.BUILDING);
        default -> {
          // Hormones and bone have no place of their own in this picture.
        }
      }
    }
    return cells;
  }
}
