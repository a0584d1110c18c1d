// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * The cells, the bone and the medicines in it at one moment, or how fast each changes. A healthy
 * young adult has 1 where nothing else is said.
 *
 * <p>It is changed in place: a life has seventeen thousand of these moments.
 */
final class RemodellingState {
  /** Sites that wait to be remodelled. */
  double waitingSites;

  double osteoclasts;

  /** Osteoblasts still ripening, in the reversal phase. */
  double preosteoblasts;

  /** Lining cells that can be called back to work. */
  double liningCells;

  double osteoblasts;

  /** Trabecular bone of the vertebrae: what the honeycomb shows. */
  final BoneState spineTrabecular = new BoneState();

  /** Shell and arch of the vertebrae. */
  final BoneState spineCortical = new BoneState();

  final BoneState hipTrabecular = new BoneState();
  final BoneState hipCortical = new BoneState();
  final BoneState neckCortical = new BoneState();

  /** Bisphosphonate on the surface, alendronate for long = 1 (with what bone gives back, more). */
  double surfaceBisphosphonate;

  /** Bisphosphonate that bone gives back, in the same unit. */
  double buriedBisphosphonate;

  /** Denosumab in the body, doses. */
  double denosumab;

  /** Romosozumab in the body, at its usual dose = 1. */
  double romosozumab;

  /** How far the body has adapted to steroid tablets, in units of their effect. */
  double steroidAdaptation;

  /** The answer of the body to building medicines, romosozumab for long = 1. */
  double counterSignal;

  /** Becomes {@code from} moved on for {@code time} years at the rates of {@code slope}. */
  void setMoved(RemodellingState from, double time, RemodellingState slope) {
    waitingSites = from.waitingSites + time * slope.waitingSites;
    osteoclasts = from.osteoclasts + time * slope.osteoclasts;
    preosteoblasts = from.preosteoblasts + time * slope.preosteoblasts;
    liningCells = from.liningCells + time * slope.liningCells;
    osteoblasts = from.osteoblasts + time * slope.osteoblasts;
    spineTrabecular.setMoved(from.spineTrabecular, time, slope.spineTrabecular);
    spineCortical.setMoved(from.spineCortical, time, slope.spineCortical);
    hipTrabecular.setMoved(from.hipTrabecular, time, slope.hipTrabecular);
    hipCortical.setMoved(from.hipCortical, time, slope.hipCortical);
    neckCortical.setMoved(from.neckCortical, time, slope.neckCortical);
    surfaceBisphosphonate = from.surfaceBisphosphonate + time * slope.surfaceBisphosphonate;
    buriedBisphosphonate = from.buriedBisphosphonate + time * slope.buriedBisphosphonate;
    denosumab = from.denosumab + time * slope.denosumab;
    romosozumab = from.romosozumab + time * slope.romosozumab;
    steroidAdaptation = from.steroidAdaptation + time * slope.steroidAdaptation;
    counterSignal = from.counterSignal + time * slope.counterSignal;
  }

  /** Moves on for {@code time} years at the rates of {@code slope}. */
  void move(double time, RemodellingState slope) {
    setMoved(this, time, slope);
  }
}
