// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** How hormones, habits and medicines are felt by the cells of a remodelling site. */
final class CellSignals {
  private final EstrogenParameters estrogen;
  private final ParathyroidParameters parathyroid;
  private final LifestyleParameters lifestyle;
  private final MedicineParameters medicines;
  private final double spineAgeing;
  private final double hipAgeing;
  private final double neckAgeing;
  private final Ageing ageing;

  CellSignals(RemodellingParameters parameters, Ageing ageing) {
    estrogen = parameters.estrogen();
    parathyroid = parameters.parathyroid();
    lifestyle = parameters.lifestyle();
    medicines = parameters.medicines();
    spineAgeing = parameters.tissue().spineCortical().ageingResorption().value();
    hipAgeing = parameters.tissue().hipCortical().ageingResorption().value();
    neckAgeing = parameters.tissue().neckCortical().ageingResorption().value();
    this.ageing = ageing;
  }

  /**
   * What the cells of a site feel.
   *
   * @param load mechanical load as bone feels it
   */
  SystemicSignals at(
      double age, Exposure exposure, HormoneSignals hormones, double load, BoneStrain strain) {
    MedicinesTaken taken = exposure.medicines();
    double pth = hormones.calcium().pth();
    double clasts = 1 - estrogen.osteoclastSurvival().value() * hormones.deficiency();
    double cortical = corticalResorption(taken, pth);
    return new SystemicSignals(
        age,
        hormones.estrogen(),
        hormones.calcium(),
        rankl(exposure, hormones, load),
        clasts,
        osteoblastApoptosis(hormones.deficiency(), pth),
        osteoblastsSpared(taken),
        supply(exposure),
        ageing.wallThickness(age),
        ageing.cavityDepth(age),
        liningCall(taken),
        power(load, lifestyle.formationByLoad().value()),
        ageing.corticalResorption(spineAgeing, age),
        cortical * ageing.corticalResorption(hipAgeing, age),
        cortical * ageing.corticalResorption(neckAgeing, age),
        ageing.apposition(age),
        strain,
        hormones.steroid(),
        exposure.prednisoneEffects().removing(),
        exposure.prednisoneEffects().building(),
        taken.bisphosphonate(),
        taken.romosozumab(),
        counterDrive(taken),
        1 - medicines.counterSignal().heldByHormone().value() * dailyHormone(taken));
  }

  private double rankl(Exposure exposure, HormoneSignals hormones, double load) {
    MedicinesTaken taken = exposure.medicines();
    return (1 + estrogen.rankl().value() * hormones.deficiency())
        * power(hormones.calcium().pth(), parathyroid.activation().value())
        * (1 + medicines.teriparatide().rankl().value() * removingHormone(taken))
        * power(load, -lifestyle.activationByLoad().value())
        * power(exposure.thyroidHormone(), lifestyle.thyroidActivation().value());
  }

  private double osteoblastApoptosis(double deficiency, double pth) {
    return (1 + estrogen.osteoblastApoptosis().value() * deficiency)
        * power(
            Math.min(pth, parathyroid.survivalUpTo().value()),
            -parathyroid.osteoblastSurvival().value());
  }

  private double osteoblastsSpared(MedicinesTaken taken) {
    return 1 + medicines.teriparatide().osteoblastSurvival().value() * buildingHormone(taken);
  }

  /**
   * PTH acts a little more on cortical bone of the hip than on all bone; beyond its normal range,
   * much more.
   */
  private double corticalResorption(MedicinesTaken taken, double pth) {
    double beyond = Math.max(0, pth - parathyroid.corticalOnset().value());
    double square = beyond * beyond;
    return power(pth, parathyroid.corticalByPth().value())
        + parathyroid.corticalResorption().value()
            * square
            / (1 + square / parathyroid.corticalMost().value())
        + medicines.teriparatide().corticalResorption().value() * removingHormone(taken);
  }

  /** What a daily hormone builds by, teriparatide = 1. */
  private double buildingHormone(MedicinesTaken taken) {
    return taken.teriparatide()
        + medicines.abaloparatide().building().value() * taken.abaloparatide();
  }

  /** What a daily hormone calls removal by, teriparatide = 1. */
  private double removingHormone(MedicinesTaken taken) {
    return taken.teriparatide()
        + medicines.abaloparatide().removing().value() * taken.abaloparatide();
  }

  private static double dailyHormone(MedicinesTaken taken) {
    return Math.max(taken.teriparatide(), taken.abaloparatide());
  }

  private double supply(Exposure exposure) {
    double thyroidExcess = exposure.thyroidHormone() - 1;
    return (1 - lifestyle.smokingFormation().value() * exposure.smoking())
        * (1 - lifestyle.alcoholFormation().value() * exposure.alcohol())
        * (1 - lifestyle.thyroidFormation().value() * thyroidExcess);
  }

  private double liningCall(MedicinesTaken taken) {
    return medicines.teriparatide().liningCells().value() * buildingHormone(taken);
  }

  private double counterDrive(MedicinesTaken taken) {
    return taken.romosozumab()
        + medicines.teriparatide().counterSignal().value() * buildingHormone(taken);
  }

  /** A power; most bases are exactly 1 most of the time. */
  private static double power(double base, double exponent) {
    return base == 1 ? 1 : Math.pow(base, exponent);
  }
}
