// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import org.trabecula.parameter.Parameter;

/**
 * What the panel assumes until it is told otherwise.
 *
 * @param milkGlass calcium in a glass of milk, mg
 * @param steroidHeadStart how long tablets have been taken when they are added, years
 * @param womanHeight of an ordinary woman, m
 * @param manHeight of an ordinary man, m
 * @param familyPeak inherited peak where osteoporosis runs in the family, standard deviations
 */
record UsualAmounts(
    Parameter milkGlass,
    Parameter steroidHeadStart,
    Parameter womanHeight,
    Parameter manHeight,
    Parameter familyPeak) {}
