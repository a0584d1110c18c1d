// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.scenario.Person;
import org.trabecula.scenario.Sex;

/** What a densitometer would find: areal density of a person's sites, g/cm². */
final class BoneDensity {
  private final double trabecularYoung;
  private final double corticalYoung;
  private final double mineralGap;
  private final double spineShare;
  private final double hipShare;
  private final double spineMean;
  private final double hipMean;
  private final double arthritisOnset;
  private final double arthritisRise;

  BoneDensity(Person person, RemodellingParameters parameters) {
    TissueParameters tissue = parameters.tissue();
    trabecularYoung = steadyYoung(tissue.trabecularTurnover().value(), tissue);
    corticalYoung = steadyYoung(tissue.corticalTurnover().value(), tissue);
    mineralGap = 1 - tissue.youngBoneMineral().value();
    SiteParameters sites = parameters.sites();
    spineShare = sites.spineTrabecularShare().value();
    hipShare = sites.hipTrabecularShare().value();
    boolean man = person.sex() == Sex.MALE;
    double inherited = 1 + sites.peakBoneMassStep().value() * person.peakBoneMassSd();
    spineMean =
        inherited * sites.spineYoungMean().value() * (man ? sites.manSpineFactor().value() : 1);
    hipMean = inherited * sites.hipYoungMean().value() * (man ? sites.manHipFactor().value() : 1);
    SpineScanParameters scan = parameters.spineScan();
    arthritisOnset = scan.arthritisOnset().value();
    arthritisRise = (man ? scan.arthritisRiseMen() : scan.arthritisRiseWomen()).value();
  }

  /** Young bone at a steady turnover, as a share of all bone. */
  static double steadyYoung(double turnover, TissueParameters tissue) {
    return turnover / (turnover + 1 / tissue.mineralisationTime().value());
  }

  /** Lumbar spine, the bone itself, g/cm². */
  double lumbarSpine(RemodellingState state) {
    return spineMean * mix(state, spineShare);
  }

  /** Lumbar spine as a scan reads it: arthritis adds to it, g/cm². */
  double lumbarSpineScan(RemodellingState state, double age) {
    return lumbarSpine(state) * (1 + arthritisRise * Math.max(0, age - arthritisOnset));
  }

  /** Total hip, g/cm². */
  double totalHip(RemodellingState state) {
    return hipMean * mix(state, hipShare);
  }

  private double mix(RemodellingState state, double trabecularShare) {
    double trabecular = mineral(state.trabecularVolume, state.trabecularYoung, trabecularYoung);
    double cortical = mineral(state.corticalVolume, state.corticalYoung, corticalYoung);
    return trabecularShare * trabecular + (1 - trabecularShare) * cortical;
  }

  /** Mineral of a compartment: young bone holds less; a healthy young adult has 1. */
  private double mineral(double volume, double young, double youngAtReference) {
    return (volume - mineralGap * young) / (1 - mineralGap * youngAtReference);
  }
}
