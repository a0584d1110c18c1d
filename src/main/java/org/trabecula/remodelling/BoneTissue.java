// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * Spongy and compact bone of spine and hip: formed, removed, and ripening.
 *
 * <p>Less bone is loaded more, so that building rises with every loss; that is why no driver makes
 * bone grow or vanish without end. Spongy bone that was lost with its struts is not missed in this
 * sense: what is left carries what it can. The same holds for compact bone that has been hollowed
 * out for long.
 */
final class BoneTissue {
  private final double spineSpongyTurnover;
  private final double spineCompactTurnover;
  private final double hipSpongyTurnover;
  private final double hipCompactTurnover;
  private final double neckCompactTurnover;
  private final double spongyMechanostat;
  private final double compactMechanostat;
  private final double spineApposition;
  private final double hipApposition;
  private final double neckApposition;
  private final double ripening;
  private final OsteoblastLineage osteoblasts;

  BoneTissue(TissueParameters parameters, OsteoblastLineage osteoblasts) {
    spineSpongyTurnover = parameters.spineSpongy().turnover().value();
    spineCompactTurnover = parameters.spineCompact().turnover().value();
    hipSpongyTurnover = parameters.hipSpongy().turnover().value();
    hipCompactTurnover = parameters.hipCompact().turnover().value();
    neckCompactTurnover = parameters.neckCompact().turnover().value();
    spongyMechanostat = parameters.spongyMechanostat().value();
    compactMechanostat = parameters.compactMechanostat().value();
    spineApposition = parameters.spineCompact().apposition().value();
    hipApposition = parameters.hipCompact().apposition().value();
    neckApposition = parameters.neckCompact().apposition().value();
    ripening = 1 / parameters.mineralisationTime().value();
    this.osteoblasts = osteoblasts;
  }

  /**
   * The strain in all bone.
   *
   * @param answer how strongly bone answers to it by age, young = 1
   * @param reach spongy bone that the scaffold could come back to, full scaffold = 1
   * @param spineReach compact bone of the spine that could come back, young adult = 1
   * @param hipReach compact bone of the total hip that could come back, young adult = 1
   * @param neckReach compact bone of the femoral neck that could come back, young adult = 1
   */
  BoneStrain strain(
      RemodellingState state,
      double answer,
      double reach,
      double spineReach,
      double hipReach,
      double neckReach) {
    return new BoneStrain(
        strain(state.spineSpongy.volume / reach, answer * spongyMechanostat),
        strain(state.spineCompact.volume / spineReach, answer * compactMechanostat),
        strain(state.hipSpongy.volume / reach, answer * spongyMechanostat),
        strain(state.hipCompact.volume / hipReach, answer * compactMechanostat),
        strain(state.neckCompact.volume / neckReach, answer * compactMechanostat));
  }

  void change(RemodellingState state, SystemicSignals signals, RemodellingState rate) {
    double building = building(state, signals);
    double removing = state.osteoclasts;
    BoneStrain strain = signals.strain();
    change(
        state.spineSpongy,
        spineSpongyTurnover * building * strain.spineSpongy(),
        spineSpongyTurnover * removing,
        rate.spineSpongy);
    change(
        state.hipSpongy,
        hipSpongyTurnover * building * strain.hipSpongy(),
        hipSpongyTurnover * removing,
        rate.hipSpongy);
    change(
        state.spineCompact,
        spineCompactTurnover * building * strain.spineCompact()
            + spineApposition * signals.apposition(),
        spineCompactTurnover * removing * signals.spineCompactResorption(),
        rate.spineCompact);
    change(
        state.hipCompact,
        hipCompactTurnover * building * strain.hipCompact() + hipApposition * signals.apposition(),
        hipCompactTurnover * removing * signals.hipCompactResorption(),
        rate.hipCompact);
    change(
        state.neckCompact,
        neckCompactTurnover * building * strain.neckCompact()
            + neckApposition * signals.apposition(),
        neckCompactTurnover * removing * signals.neckCompactResorption(),
        rate.neckCompact);
  }

  private void change(BoneState bone, double formed, double removed, BoneState rate) {
    rate.volume = (formed - removed) * bone.volume;
    rate.young = formed * bone.volume - (ripening + removed) * bone.young;
  }

  /** Spongy bone of the spine that is formed as a share of what is there, 1/year. */
  double spongyFormation(RemodellingState state, SystemicSignals signals) {
    return spineSpongyTurnover * building(state, signals) * signals.strain().spineSpongy();
  }

  /** Spongy bone of the spine that is removed as a share of what is there, 1/year. */
  double spongyResorption(RemodellingState state) {
    return spineSpongyTurnover * state.osteoclasts;
  }

  /** Spongy bone that is removed, mean of spine and hip, young adult bone = 1, 1/year. */
  double removedSpongy(RemodellingState state) {
    double spine = spineSpongyTurnover * state.spineSpongy.volume;
    double hip = hipSpongyTurnover * state.hipSpongy.volume;
    return state.osteoclasts * (spine + hip) / 2;
  }

  /** The same of compact bone, 1/year. */
  double removedCompact(RemodellingState state, SystemicSignals signals) {
    double spine =
        spineCompactTurnover * signals.spineCompactResorption() * state.spineCompact.volume;
    double hip = hipCompactTurnover * signals.hipCompactResorption() * state.hipCompact.volume;
    return state.osteoclasts * (spine + hip) / 2;
  }

  private double building(RemodellingState state, SystemicSignals signals) {
    return state.osteoblasts * osteoblasts.output(state, signals) * signals.formationLoad();
  }

  private static double strain(double volume, double exponent) {
    return volume == 1 ? 1 : Math.pow(volume, -exponent);
  }
}
