// SPDX-License-Identifier: MIT
package org.trabecula.treatment.view;

import org.trabecula.people.PeopleAnswers;
import org.trabecula.remodelling.MedicineParameters;
import org.trabecula.treatment.MedicineBenefits;
import org.trabecula.treatment.MedicineHarms;
import org.trabecula.treatment.MedicineSources;

/**
 * The figures that are told of medicines.
 *
 * @param numbers lengths of trials and times between doses
 * @param benefits what was spared people
 * @param harms what was counted besides
 * @param sources the works
 * @param people how many of how many
 */
public record MedicineFigures(
    MedicineParameters numbers,
    MedicineBenefits benefits,
    MedicineHarms harms,
    MedicineSources sources,
    PeopleAnswers people) {}
