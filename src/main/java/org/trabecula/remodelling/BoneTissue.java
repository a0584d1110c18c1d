// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * Trabecular and cortical bone of spine and hip: formed, removed, and ripening.
 *
 * <p>Less bone is loaded more, so that building rises with every loss; that is why no driver makes
 * bone grow or vanish without end. Trabecular bone that was lost with its struts is not missed in
 * this sense: what is left carries what it can. The same holds for cortical bone that has been
 * hollowed out for long.
 */
final class BoneTissue {
  private final double spineTrabecularTurnover;
  private final double spineCorticalTurnover;
  private final double hipTrabecularTurnover;
  private final double hipCorticalTurnover;
  private final double neckCorticalTurnover;
  private final double trabecularMechanostat;
  private final double corticalMechanostat;
  private final double spineApposition;
  private final double hipApposition;
  private final double neckApposition;
  private final double ripening;
  private final OsteoblastLineage osteoblasts;

  BoneTissue(TissueParameters parameters, OsteoblastLineage osteoblasts) {
    spineTrabecularTurnover = parameters.spineTrabecular().turnover().value();
    spineCorticalTurnover = parameters.spineCortical().turnover().value();
    hipTrabecularTurnover = parameters.hipTrabecular().turnover().value();
    hipCorticalTurnover = parameters.hipCortical().turnover().value();
    neckCorticalTurnover = parameters.neckCortical().turnover().value();
    trabecularMechanostat = parameters.trabecularMechanostat().value();
    corticalMechanostat = parameters.corticalMechanostat().value();
    spineApposition = parameters.spineCortical().apposition().value();
    hipApposition = parameters.hipCortical().apposition().value();
    neckApposition = parameters.neckCortical().apposition().value();
    ripening = 1 / parameters.mineralisationTime().value();
    this.osteoblasts = osteoblasts;
  }

  /**
   * The strain in all bone.
   *
   * @param answer how strongly bone answers to it by age, young = 1
   * @param reach trabecular bone that the scaffold could come back to, full scaffold = 1
   * @param spineReach cortical bone of the spine that could come back, young adult = 1
   * @param hipReach cortical bone of the total hip that could come back, young adult = 1
   * @param neckReach cortical bone of the femoral neck that could come back, young adult = 1
   */
  BoneStrain strain(
      RemodellingState state,
      double answer,
      double reach,
      double spineReach,
      double hipReach,
      double neckReach) {
    return new BoneStrain(
        strain(state.spineTrabecular.volume / reach, answer * trabecularMechanostat),
        strain(state.spineCortical.volume / spineReach, answer * corticalMechanostat),
        strain(state.hipTrabecular.volume / reach, answer * trabecularMechanostat),
        strain(state.hipCortical.volume / hipReach, answer * corticalMechanostat),
        strain(state.neckCortical.volume / neckReach, answer * corticalMechanostat));
  }

  void change(RemodellingState state, SystemicSignals signals, RemodellingState rate) {
    double building = building(state, signals);
    double removing = state.osteoclasts;
    BoneStrain strain = signals.strain();
    change(
        state.spineTrabecular,
        spineTrabecularTurnover * building * strain.spineTrabecular(),
        spineTrabecularTurnover * removing,
        rate.spineTrabecular);
    change(
        state.hipTrabecular,
        hipTrabecularTurnover * building * strain.hipTrabecular(),
        hipTrabecularTurnover * removing,
        rate.hipTrabecular);
    change(
        state.spineCortical,
        spineCorticalTurnover * building * strain.spineCortical()
            + spineApposition * signals.apposition(),
        spineCorticalTurnover * removing * signals.spineCorticalResorption(),
        rate.spineCortical);
    change(
        state.hipCortical,
        hipCorticalTurnover * building * strain.hipCortical()
            + hipApposition * signals.apposition(),
        hipCorticalTurnover * removing * signals.hipCorticalResorption(),
        rate.hipCortical);
    change(
        state.neckCortical,
        neckCorticalTurnover * building * strain.neckCortical()
            + neckApposition * signals.apposition(),
        neckCorticalTurnover * removing * signals.neckCorticalResorption(),
        rate.neckCortical);
  }

  private void change(BoneState bone, double formed, double removed, BoneState rate) {
    rate.volume = (formed - removed) * bone.volume;
    rate.young = formed * bone.volume - (ripening + removed) * bone.young;
  }

  /** Trabecular bone of the spine that is formed as a share of what is there, 1/year. */
  double trabecularFormation(RemodellingState state, SystemicSignals signals) {
    return spineTrabecularTurnover * building(state, signals) * signals.strain().spineTrabecular();
  }

  /** Trabecular bone of the spine that is removed as a share of what is there, 1/year. */
  double trabecularResorption(RemodellingState state) {
    return spineTrabecularTurnover * state.osteoclasts;
  }

  /** Trabecular bone that is removed, mean of spine and hip, young adult bone = 1, 1/year. */
  double removedTrabecular(RemodellingState state) {
    double spine = spineTrabecularTurnover * state.spineTrabecular.volume;
    double hip = hipTrabecularTurnover * state.hipTrabecular.volume;
    return state.osteoclasts * (spine + hip) / 2;
  }

  /** The same of cortical bone, 1/year. */
  double removedCortical(RemodellingState state, SystemicSignals signals) {
    double spine =
        spineCorticalTurnover * signals.spineCorticalResorption() * state.spineCortical.volume;
    double hip = hipCorticalTurnover * signals.hipCorticalResorption() * state.hipCortical.volume;
    return state.osteoclasts * (spine + hip) / 2;
  }

  private double building(RemodellingState state, SystemicSignals signals) {
    return state.osteoblasts * osteoblasts.output(state, signals) * signals.formationLoad();
  }

  private static double strain(double volume, double exponent) {
    return volume == 1 ? 1 : Math.pow(volume, -exponent);
  }
}
