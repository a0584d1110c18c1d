// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import java.util.AbstractList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A honeycomb's life whose bone, at times, cannot be worked out for any age. */
public final class BreakableLife {
  private BreakableLife() {}

  /**
   * The same life.
   *
   * @param broken asked whenever a bone is looked up
   */
  public static HoneycombLife of(HoneycombLife life, BooleanSupplier broken) {
    try {
      return new HoneycombLife(
          life.lattice(),
          part(life, "budget"),
          part(life, "log"),
          new Frames(part(life, "keyFrames"), broken),
          part(life, "cuts"),
          part(life, "tissues"),
          part(life, "curves"));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T> T part(HoneycombLife life, String name) throws ReflectiveOperationException {
    var field = HoneycombLife.class.getDeclaredField(name);
    field.setAccessible(true);
    return (T) field.get(life);
  }

  private static final class Frames extends AbstractList<KeyFrame> {
    private final List<KeyFrame> frames;
    private final BooleanSupplier broken;

    Frames(List<KeyFrame> frames, BooleanSupplier broken) {
      this.frames = frames;
      this.broken = broken;
    }

    @Override
    public KeyFrame get(int index) {
      if (broken.getAsBoolean()) {
        throw new StackOverflowError("broken on purpose");
      }
      return frames.get(index);
    }

    @Override
    public int size() {
      return frames.size();
    }
  }
}
