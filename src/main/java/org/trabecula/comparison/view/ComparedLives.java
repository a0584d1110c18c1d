// SPDX-License-Identifier: MIT
package org.trabecula.comparison.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trabecula.comparison.BonePair;
import org.trabecula.comparison.ComparisonParameters;
import org.trabecula.comparison.LifePair;
import org.trabecula.comparison.Side;
import org.trabecula.density.ShareOfPeak;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.view.ChangeHistory;
import org.trabecula.exploration.view.Changes;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.Steps;
import org.trabecula.honeycomb.LivingBone;
import org.trabecula.scenario.Scenario;

/**
 * The two lives that are compared: each is explored by itself, both at the same age.
 *
 * <p>Whatever is changed on one side can be taken back; all that is changed while a side is being
 * edited is one step.
 */
public final class ComparedLives {
  private final Map<Side, Exploration> sides = new EnumMap<>(Side.class);
  private final ReadOnlyObjectWrapper<LifePair> lives;
  private final Steps<LifePair> steps;
  private LifePair opened;
  private boolean editing;

  /**
   * @param start the pair that is shown first
   * @param exploration explores a side, whose changes are those of the pair
   */
  public ComparedLives(LifePair start, Function<Changes<Scenario>, Exploration> exploration) {
    for (Side side : Side.values()) {
      sides.put(side, exploration.apply(new SideChanges(side)));
    }
    opened = start;
    lives = new ReadOnlyObjectWrapper<>(start);
    steps = new Steps<>(start, this::move);
    // Both sides live as long as the screen, and so does what follows them.
    for (Side side : Side.values()) {
      of(side).ageProperty().addListener((property, before, age) -> keepTime(side));
    }
  }

  /** The life of a side as it is explored. */
  public Exploration of(Side side) {
    return sides.get(side);
  }

  /** The lives that were asked for last. */
  public ReadOnlyObjectProperty<LifePair> livesProperty() {
    return lives.getReadOnlyProperty();
  }

  /** The lives that were asked for last. */
  public LifePair lives() {
    return lives.get();
  }

  /** Compares two other lives, from the age at which they want to be seen. */
  public void open(LifePair pair) {
    opened = pair;
    steps.change(pair);
    of(Side.LEFT).showAge(pair.left().view().age());
  }

  /** Back to the lives that were opened last. */
  public void reset() {
    open(opened);
  }

  /** Exchanges the sides. */
  public void swap() {
    steps.change(lives().swapped());
  }

  /** Puts the life of a side on the other side too. */
  public void copy(Side from) {
    steps.change(lives().copied(from));
  }

  /** Begins to edit a side: until the end of it, all changes are one step. */
  void beginEditing() {
    editing = true;
  }

  /** Ends the editing of a side. */
  void endEditing() {
    editing = false;
    steps.settle();
  }

  /** Whether a life is still being computed. */
  public boolean isComputing() {
    return Stream.of(Side.values()).anyMatch(side -> of(side).isComputing());
  }

  /** Whether both lives that were asked for are the ones that are shown. */
  boolean isReady() {
    return Stream.of(Side.values())
        .allMatch(side -> of(side).now().explored().scenario().equals(lives().of(side)));
  }

  /** What the bones that are shown differ by. */
  BonePair bones(ComparisonParameters grain) {
    return BonePair.at(of(Side.LEFT).now().age(), lived(Side.LEFT), lived(Side.RIGHT), grain);
  }

  /** The bone of a side at the age that is shown, as a share of the higher peak of both lives. */
  double shareOfPeak(Side side) {
    double peak =
        Stream.of(Side.values())
            .mapToDouble(each -> ShareOfPeak.peakOfSpine(lived(each).life()))
            .max()
            .orElseThrow();
    return ShareOfPeak.ofSpineByAge(lived(side).life(), peak).applyAsDouble(of(side).now().age());
  }

  private LivingBone lived(Side side) {
    ExploredLife explored = of(side).now().explored();
    return new LivingBone(explored.life(), explored.honeycomb());
  }

  /** The changes that can be taken back, whichever side they were made on. */
  public ChangeHistory changes() {
    return steps;
  }

  private void move(LifePair next) {
    lives.set(next);
    for (Side side : Side.values()) {
      of(side).live(next.of(side));
    }
  }

  private void keepTime(Side side) {
    double age = of(side).ageProperty().get();
    Exploration other = of(side.other());
    if (other.ageProperty().get() != age) {
      other.showAge(age);
    }
  }

  /** What is changed on one side: it keeps the honeycomb that both have in common. */
  private final class SideChanges implements Changes<Scenario> {
    private final Side side;

    SideChanges(Side side) {
      this.side = side;
    }

    @Override
    public void change(Scenario life) {
      if (editing) {
        adjust(life);
      } else {
        steps.change(lives().with(side, life));
      }
    }

    @Override
    public void change(Scenario left, Scenario life) {
      change(life);
    }

    @Override
    public void adjust(Scenario life) {
      steps.adjust(lives().with(side, life));
    }

    @Override
    public void settle() {
      if (!editing) {
        steps.settle();
      }
    }

    @Override
    public void undo() {
      steps.undo();
    }

    @Override
    public void redo() {
      steps.redo();
    }

    @Override
    public ReadOnlyBooleanProperty canUndoProperty() {
      return steps.canUndoProperty();
    }

    @Override
    public ReadOnlyBooleanProperty canRedoProperty() {
      return steps.canRedoProperty();
    }
  }
}
