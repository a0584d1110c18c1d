// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.asset.AssetReader;

/**
 * All numbers of the remodelling model, and which of life's own courses act.
 *
 * @param cells cells of a remodelling site
 * @param tissue turnover of bone
 * @param scaffold struts of trabecular bone and how they are cut
 * @param growth growth from childhood
 * @param sites density of the sites that are scanned
 * @param spineScan what arthritis adds to a scan of the spine
 * @param ageing growing up and growing old
 * @param estrogen estrogen
 * @param parathyroid parathyroid hormone
 * @param calcium balance of calcium
 * @param glucocorticoid steroid tablets
 * @param lifestyle load, smoking, alcohol, thyroid hormone
 * @param medicines medicines
 * @param ageingActs whether growing old acts on wall thickness, cortical bone, gut and glands
 * @param estrogenFalls whether estrogen falls with menopause or, in men, with age
 */
public record RemodellingParameters(
    CellParameters cells,
    TissueParameters tissue,
    ScaffoldParameters scaffold,
    GrowthParameters growth,
    SiteParameters sites,
    SpineScanParameters spineScan,
    AgeingParameters ageing,
    EstrogenParameters estrogen,
    ParathyroidParameters parathyroid,
    CalciumParameters calcium,
    GlucocorticoidParameters glucocorticoid,
    LifestyleParameters lifestyle,
    MedicineParameters medicines,
    boolean ageingActs,
    boolean estrogenFalls) {

  /** Reads the program's own numbers. */
  public static RemodellingParameters read(AssetReader assets) {
    return new RemodellingParameters(
        assets.json("parameters/cells.json", CellParameters.class),
        assets.json("parameters/tissue.json", TissueParameters.class),
        assets.json("parameters/scaffold.json", ScaffoldParameters.class),
        assets.json("parameters/growth.json", GrowthParameters.class),
        assets.json("parameters/sites.json", SiteParameters.class),
        assets.json("parameters/spine-scan.json", SpineScanParameters.class),
        assets.json("parameters/ageing.json", AgeingParameters.class),
        assets.json("parameters/estrogen.json", EstrogenParameters.class),
        assets.json("parameters/parathyroid.json", ParathyroidParameters.class),
        assets.json("parameters/calcium.json", CalciumParameters.class),
        assets.json("parameters/glucocorticoid.json", GlucocorticoidParameters.class),
        assets.json("parameters/lifestyle.json", LifestyleParameters.class),
        assets.json("parameters/medicines.json", MedicineParameters.class),
        true,
        true);
  }

  /**
   * The same model in which nobody grows old: walls stay as thick as in youth, cortical bone is
   * removed no faster, gut and parathyroid glands stay young. Hormones still take their course.
   */
  public RemodellingParameters withoutAgeing() {
    return switched(false, estrogenFalls);
  }

  /** The same model in which estrogen keeps the level of youth, whatever the life says. */
  public RemodellingParameters withoutEstrogenFall() {
    return switched(ageingActs, false);
  }

  private RemodellingParameters switched(boolean ageingActsNow, boolean estrogenFallsNow) {
    return new RemodellingParameters(
        cells,
        tissue,
        scaffold,
        growth,
        sites,
        spineScan,
        ageing,
        estrogen,
        parathyroid,
        calcium,
        glucocorticoid,
        lifestyle,
        medicines,
        ageingActsNow,
        estrogenFallsNow);
  }
}
