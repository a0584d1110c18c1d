// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * What reaches bone from the rest of the body; it is held over one step of time. A healthy young
 * adult has 1 where nothing else is said.
 *
 * @param age years
 * @param estrogen estrogen
 * @param calcium balance of calcium
 * @param rankl RANKL signal, but for what the cells of the site add
 * @param osteoclastApoptosis death of osteoclasts
 * @param osteoblastApoptosis death of osteoblasts, but for building medicines
 * @param osteoblastsSpared how much longer they live by building medicines, 1 = not
 * @param supply new osteoblasts per call
 * @param wallThickness wall that a team leaves, by age
 * @param cavityDepth depth of a finished cavity, by age
 * @param liningCall call of lining cells back to work by a daily hormone, 0 = none
 * @param formationLoad building by mechanical load
 * @param spineCorticalResorption removal of the cortical bone of the spine
 * @param hipCorticalResorption removal of the cortical bone of the total hip
 * @param neckCorticalResorption removal of the cortical bone of the femoral neck
 * @param apposition bone laid on outer surfaces, 0 none to 1 as in every adult
 * @param strain how building answers to the amount of bone
 * @param steroid effect of steroid tablets before adaptation, 0 to 1
 * @param steroidRemoves whether their effect on removing cells acts
 * @param steroidWeakensBuilding whether their effect on building cells acts
 * @param bisphosphonate alendronate taken, 0 or 1
 * @param romosozumab romosozumab given, 0 or 1
 * @param counterSignalDrive what calls forth the counter-signal to building medicines, 0 = nothing
 * @param counterSignalFelt share of that counter-signal that is felt, 0 to 1
 */
record SystemicSignals(
    double age,
    double estrogen,
    CalciumState calcium,
    double rankl,
    double osteoclastApoptosis,
    double osteoblastApoptosis,
    double osteoblastsSpared,
    double supply,
    double wallThickness,
    double cavityDepth,
    double liningCall,
    double formationLoad,
    double spineCorticalResorption,
    double hipCorticalResorption,
    double neckCorticalResorption,
    double apposition,
    BoneStrain strain,
    double steroid,
    boolean steroidRemoves,
    boolean steroidWeakensBuilding,
    double bisphosphonate,
    double romosozumab,
    double counterSignalDrive,
    double counterSignalFelt) {}
