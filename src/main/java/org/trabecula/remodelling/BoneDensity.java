// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Sex;

/** What a densitometer would find: areal density of a person's sites, g/cm². */
final class BoneDensity {
  private final TissueParameters tissue;
  private final double mineralGap;
  private final double spineTrabecularYoung;
  private final double spineCorticalYoung;
  private final double hipTrabecularYoung;
  private final double hipCorticalYoung;
  private final double neckCorticalYoung;
  private final SiteDensity lumbarSpine;
  private final SiteDensity totalHip;
  private final SiteDensity femoralNeck;
  private final double arthritisOnset;
  private final double arthritisRise;

  BoneDensity(Person person, RemodellingParameters parameters) {
    tissue = parameters.tissue();
    mineralGap = 1 - tissue.youngBoneMineral().value();
    spineTrabecularYoung = youngAtReference(tissue.spineTrabecular().turnover().value());
    spineCorticalYoung = youngAtReference(tissue.spineCortical().turnover().value());
    hipTrabecularYoung = youngAtReference(tissue.hipTrabecular().turnover().value());
    hipCorticalYoung = youngAtReference(tissue.hipCortical().turnover().value());
    neckCorticalYoung = youngAtReference(tissue.neckCortical().turnover().value());
    SiteParameters sites = parameters.sites();
    Parameter spread = sites.spreadHalf();
    Parameter menSpine = sites.menSpineTrabecular();
    Parameter menHip = sites.menHipTrabecular();
    lumbarSpine = new SiteDensity(sites.lumbarSpine(), menSpine, spread, person);
    totalHip = new SiteDensity(sites.totalHip(), menHip, spread, person);
    femoralNeck = new SiteDensity(sites.femoralNeck(), menHip, spread, person);
    SpineScanParameters scan = parameters.spineScan();
    boolean man = person.sex() == Sex.MALE;
    arthritisOnset = scan.arthritisOnset().value();
    arthritisRise = (man ? scan.arthritisRiseMen() : scan.arthritisRiseWomen()).value();
  }

  /** Young bone at a steady turnover, as a share of all bone. */
  static double steadyYoung(double turnover, TissueParameters tissue) {
    return turnover / (turnover + 1 / tissue.mineralisationTime().value());
  }

  /** Lumbar spine, the bone itself, g/cm². */
  double lumbarSpine(RemodellingState state, double size) {
    return lumbarSpine.density(
        size,
        mineral(state.spineTrabecular, spineTrabecularYoung),
        mineral(state.spineCortical, spineCorticalYoung));
  }

  /** What a scan of the spine reads beyond the bone itself: arthritis adds to it; none = 1. */
  double arthritis(double age) {
    return 1 + arthritisRise * Math.max(0, age - arthritisOnset);
  }

  /** Total hip, g/cm². */
  double totalHip(RemodellingState state, double size) {
    return totalHip.density(
        size,
        mineral(state.hipTrabecular, hipTrabecularYoung),
        mineral(state.hipCortical, hipCorticalYoung));
  }

  /** Femoral neck, g/cm². */
  double femoralNeck(RemodellingState state, double size) {
    return femoralNeck.density(
        size,
        mineral(state.hipTrabecular, hipTrabecularYoung),
        mineral(state.neckCortical, neckCorticalYoung));
  }

  /** Mineral of a compartment: young bone holds less; a healthy young adult has 1. */
  private double mineral(BoneState bone, double youngAtReference) {
    return (bone.volume - mineralGap * bone.young) / (1 - mineralGap * youngAtReference);
  }

  private double youngAtReference(double turnover) {
    return steadyYoung(turnover, tissue);
  }
}
