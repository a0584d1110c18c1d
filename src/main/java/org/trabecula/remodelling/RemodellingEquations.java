// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** How fast everything changes at a moment: the equations of the model, part by part. */
final class RemodellingEquations {
  private final OsteoclastLineage osteoclasts;
  private final OsteoblastLineage osteoblasts;
  private final BoneTissue bone;
  private final MedicinesInBody medicines;

  RemodellingEquations(
      OsteoclastLineage osteoclasts,
      OsteoblastLineage osteoblasts,
      BoneTissue bone,
      MedicinesInBody medicines) {
    this.osteoclasts = osteoclasts;
    this.osteoblasts = osteoblasts;
    this.bone = bone;
    this.medicines = medicines;
  }

  /** Writes how fast {@code state} changes, per year, into {@code rate}. */
  void change(RemodellingState state, SystemicSignals signals, RemodellingState rate) {
    osteoclasts.change(state, signals, rate);
    osteoblasts.change(state, signals, rate);
    bone.change(state, signals, rate);
    medicines.change(state, signals, rate);
  }
}
