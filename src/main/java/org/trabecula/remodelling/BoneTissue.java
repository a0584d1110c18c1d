// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * Spongy and compact bone: formed, removed, and ripening.
 *
 * <p>Less bone is loaded more, so that removal falls and building rises with every loss; that is
 * why no driver makes bone grow or vanish without end.
 */
final class BoneTissue {
  private final double trabecularTurnover;
  private final double corticalTurnover;
  private final double mineralisationTime;
  private final double halfMechanostat;
  private final OsteoblastLineage osteoblasts;

  BoneTissue(TissueParameters parameters, OsteoblastLineage osteoblasts) {
    trabecularTurnover = parameters.trabecularTurnover().value();
    corticalTurnover = parameters.corticalTurnover().value();
    mineralisationTime = parameters.mineralisationTime().value();
    halfMechanostat = parameters.mechanostatExponent().value() / 2;
    this.osteoblasts = osteoblasts;
  }

  void change(RemodellingState state, SystemicSignals signals, RemodellingState rate) {
    double building = building(state, signals);
    double trabecular = strain(state.trabecularVolume);
    double formed = trabecularTurnover * building / trabecular;
    double removed = trabecularTurnover * state.osteoclasts * trabecular;
    rate.trabecularVolume = (formed - removed) * state.trabecularVolume;
    rate.trabecularYoung =
        formed * state.trabecularVolume
            - (1 / mineralisationTime + removed) * state.trabecularYoung;

    double cortical = strain(state.corticalVolume);
    formed = corticalTurnover * building / cortical;
    removed = corticalTurnover * state.osteoclasts * cortical * signals.corticalResorption();
    rate.corticalVolume = (formed - removed) * state.corticalVolume;
    rate.corticalYoung =
        formed * state.corticalVolume - (1 / mineralisationTime + removed) * state.corticalYoung;
  }

  /** Spongy bone formed as a share of what is there, 1/year. */
  double trabecularFormation(RemodellingState state, SystemicSignals signals) {
    return trabecularTurnover * building(state, signals) / strain(state.trabecularVolume);
  }

  /** Spongy bone removed as a share of what is there, 1/year. */
  double trabecularResorption(RemodellingState state) {
    return trabecularTurnover * state.osteoclasts * strain(state.trabecularVolume);
  }

  private double building(RemodellingState state, SystemicSignals signals) {
    return state.osteoblasts * osteoblasts.output(state, signals) * signals.formationLoad();
  }

  /** How removal follows the amount of bone, young = 1; building follows its inverse. */
  private double strain(double volume) {
    return Math.pow(volume, halfMechanostat);
  }
}
