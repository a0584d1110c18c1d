// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import org.trabecula.help.LifeAdvice;
import org.trabecula.scenario.LifeLevels;
import org.trabecula.scenario.title.LifeTitles;
import org.trabecula.treatment.Pharmacopoeia;

/**
 * What the panel of a life offers and tells.
 *
 * @param titles what lives are called
 * @param advice what is advised to people
 * @param medicines what is told of them
 * @param levels the quantities that are chosen by a word
 */
public record LifeFigures(
    LifeTitles titles, LifeAdvice advice, Pharmacopoeia medicines, LifeLevels levels) {}
