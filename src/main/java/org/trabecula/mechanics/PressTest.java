// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Presses a frame until it bears no more.
 *
 * <p>Between two failures the frame answers in proportion to the displacement. Where the strain of
 * a member reaches what its tissue stands, it gives way and bears nothing from then on; the others
 * take over at the same displacement, and some of them may follow at once.
 */
public final class PressTest {
  /** Members whose strain is this near to the largest give way together. */
  private static final double TOGETHER = 0.01;

  /** The share of the largest load below which the frame counts as collapsed. */
  private static final double COLLAPSE = 0.5;

  /** The share of the first stiffness below which nothing is left to press. */
  private static final double NOTHING = 1e-6;

  private final Equilibrium equilibrium;
  private final boolean[] gone;
  private final List<PressStep> steps = new ArrayList<>();
  private double reached;
  private double largest;

  private PressTest(Frame frame) {
    equilibrium = new Equilibrium(frame);
    gone = new boolean[frame.memberCount()];
  }

  /** Presses a frame to collapse. */
  public static PressCurve press(Frame frame) {
    return press(frame, () -> false).orElseThrow();
  }

  /** Presses a frame to collapse; empty if that was given up meanwhile. */
  public static Optional<PressCurve> press(Frame frame, BooleanSupplier givenUp) {
    PressTest test = new PressTest(frame);
    while (!givenUp.getAsBoolean()) {
      PressStep step = test.next();
      test.steps.add(step);
      if (test.isOver(step)) {
        return Optional.of(new PressCurve(test.steps));
      }
      test.follow(step);
    }
    return Optional.empty();
  }

  private PressStep next() {
    float[] demand = new float[gone.length];
    float most = 0;
    for (int member = 0; member < gone.length; member++) {
      demand[member] = gone[member] ? 0 : (float) equilibrium.demand(member);
      most = Math.max(most, demand[member]);
    }
    double stiffness = equilibrium.force();
    if (steps.size() > 0 && stiffness < NOTHING * steps.get(0).stiffness() || !(stiffness > 0)) {
      return new PressStep(Double.POSITIVE_INFINITY, 0, new float[gone.length], List.of());
    }
    List<Integer> giveWay = new ArrayList<>();
    for (int member = 0; member < gone.length; member++) {
      if (demand[member] >= most * (1 - TOGETHER)) {
        giveWay.add(member);
      }
    }
    return new PressStep(1 / most, stiffness, demand, giveWay);
  }

  private boolean isOver(PressStep step) {
    return step.giveWay().isEmpty() || step.stiffness() * reached < COLLAPSE * largest;
  }

  private void follow(PressStep step) {
    reached = Math.max(reached, step.displacement());
    largest = Math.max(largest, step.stiffness() * reached);
    step.giveWay().forEach(member -> gone[member] = true);
    equilibrium.release(step.giveWay());
  }
}
