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
  private final double depthRefilled;
  private final Ageing ageing;

  CellSignals(RemodellingParameters parameters, Ageing ageing) {
    estrogen = parameters.estrogen();
    parathyroid = parameters.parathyroid();
    lifestyle = parameters.lifestyle();
    medicines = parameters.medicines();
    spineAgeing = parameters.tissue().spineCompact().ageingResorption().value();
    hipAgeing = parameters.tissue().hipCompact().ageingResorption().value();
    depthRefilled = parameters.cells().depthRefilled().value();
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
    double compact = power(pth, parathyroid.corticalResorption().value());
    return new SystemicSignals(
        age,
        hormones.estrogen(),
        hormones.calcium(),
        rankl(exposure, hormones, load),
        clasts,
        Math.pow(clasts, 1 - depthRefilled),
        osteoblastApoptosis(taken, hormones.deficiency(), pth),
        supply(exposure),
        ageing.wallThickness(age),
        ageing.cavityDepth(age),
        1 + medicines.romosozumab().maturation().value() * taken.romosozumab(),
        1 + medicines.romosozumab().output().value() * taken.romosozumab(),
        liningCall(taken),
        power(load, lifestyle.formationByLoad().value()),
        compact * ageing.compactResorption(spineAgeing, age),
        compact * ageing.compactResorption(hipAgeing, age),
        ageing.apposition(age),
        strain,
        hormones.steroid(),
        exposure.prednisoneEffects().removing(),
        exposure.prednisoneEffects().building(),
        taken.bisphosphonate(),
        counterDrive(taken));
  }

  private double rankl(Exposure exposure, HormoneSignals hormones, double load) {
    MedicinesTaken taken = exposure.medicines();
    return (1 + estrogen.rankl().value() * hormones.deficiency())
        * power(hormones.calcium().pth(), parathyroid.activation().value())
        * (1
            + medicines.teriparatide().rankl().value() * taken.teriparatide()
            + medicines.abaloparatide().rankl().value() * taken.abaloparatide())
        * (1 - Math.min(1, medicines.romosozumab().rankl().value() * taken.romosozumab()))
        * power(load, -lifestyle.activationByLoad().value())
        * power(exposure.thyroidHormone(), lifestyle.thyroidActivation().value());
  }

  private double osteoblastApoptosis(MedicinesTaken taken, double deficiency, double pth) {
    return (1 + estrogen.osteoblastApoptosis().value() * deficiency)
        * power(pth, -parathyroid.osteoblastSurvival().value())
        / (1
            + medicines.teriparatide().osteoblastSurvival().value() * taken.teriparatide()
            + medicines.abaloparatide().osteoblastSurvival().value() * taken.abaloparatide());
  }

  private double supply(Exposure exposure) {
    double thyroidExcess = exposure.thyroidHormone() - 1;
    return (1 - lifestyle.smokingFormation().value() * exposure.smoking())
        * (1 - lifestyle.alcoholFormation().value() * exposure.alcohol())
        * (1 - lifestyle.thyroidFormation().value() * thyroidExcess);
  }

  private double liningCall(MedicinesTaken taken) {
    return medicines.teriparatide().liningCells().value() * taken.teriparatide()
        + medicines.abaloparatide().liningCells().value() * taken.abaloparatide()
        + medicines.romosozumab().liningCells().value() * taken.romosozumab();
  }

  private double counterDrive(MedicinesTaken taken) {
    return taken.romosozumab()
        + medicines.teriparatide().counterSignal().value() * taken.teriparatide()
        + medicines.abaloparatide().counterSignal().value() * taken.abaloparatide();
  }

  /** A power; most bases are exactly 1 most of the time. */
  private static double power(double base, double exponent) {
    return base == 1 ? 1 : Math.pow(base, exponent);
  }
}
