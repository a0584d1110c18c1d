// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** How hormones, habits and medicines are felt by the cells of a remodelling site. */
final class CellSignals {
  private final EstrogenParameters estrogen;
  private final ParathyroidParameters parathyroid;
  private final LifestyleParameters lifestyle;
  private final MedicineParameters.Teriparatide teriparatide;
  private final MedicineParameters.Romosozumab romosozumab;
  private final double depthRefilled;
  private final Ageing ageing;

  CellSignals(RemodellingParameters parameters, Ageing ageing) {
    estrogen = parameters.estrogen();
    parathyroid = parameters.parathyroid();
    lifestyle = parameters.lifestyle();
    teriparatide = parameters.medicines().teriparatide();
    romosozumab = parameters.medicines().romosozumab();
    depthRefilled = parameters.cells().depthRefilled().value();
    this.ageing = ageing;
  }

  SystemicSignals at(
      double age,
      Exposure exposure,
      double estrogenLevel,
      double deficiency,
      double steroid,
      CalciumState calcium) {
    double clasts = 1 - estrogen.osteoclastSurvival().value() * deficiency;
    return new SystemicSignals(
        age,
        estrogenLevel,
        calcium,
        rankl(exposure, deficiency, calcium.pth()),
        clasts,
        Math.pow(clasts, 1 - depthRefilled),
        osteoblastApoptosis(exposure, deficiency, calcium.pth()),
        supply(age, exposure),
        ageing.wallThickness(age),
        1 + romosozumab.maturation().value() * exposure.romosozumab(),
        1 + romosozumab.output().value() * exposure.romosozumab(),
        liningCall(exposure),
        power(exposure.load(), lifestyle.formationByLoad().value()),
        power(calcium.pth(), parathyroid.corticalResorption().value())
            * ageing.corticalResorption(age),
        steroid,
        exposure.prednisoneEffects().removing(),
        exposure.prednisoneEffects().building(),
        exposure.bisphosphonate(),
        exposure.romosozumab() + teriparatide.counterSignal().value() * exposure.teriparatide());
  }

  private double rankl(Exposure exposure, double deficiency, double pth) {
    return (1 + estrogen.rankl().value() * deficiency)
        * power(pth, parathyroid.activation().value())
        * (1 + teriparatide.rankl().value() * exposure.teriparatide())
        * (1 - romosozumab.rankl().value() * exposure.romosozumab())
        * power(exposure.load(), -lifestyle.activationByLoad().value())
        * power(exposure.thyroidHormone(), lifestyle.thyroidActivation().value());
  }

  private double osteoblastApoptosis(Exposure exposure, double deficiency, double pth) {
    return (1 + estrogen.osteoblastApoptosis().value() * deficiency)
        * power(pth, -parathyroid.osteoblastSurvival().value())
        / (1 + teriparatide.osteoblastSurvival().value() * exposure.teriparatide());
  }

  private double supply(double age, Exposure exposure) {
    double thyroidExcess = exposure.thyroidHormone() - 1;
    return ageing.growth(age)
        * (1 - lifestyle.smokingFormation().value() * exposure.smoking())
        * (1 - lifestyle.alcoholFormation().value() * exposure.alcohol())
        * (1 - lifestyle.thyroidFormation().value() * thyroidExcess);
  }

  private double liningCall(Exposure exposure) {
    return teriparatide.liningCells().value() * exposure.teriparatide()
        + romosozumab.liningCells().value() * exposure.romosozumab();
  }

  /** A power; most bases are exactly 1 most of the time. */
  private static double power(double base, double exponent) {
    return base == 1 ? 1 : Math.pow(base, exponent);
  }
}
