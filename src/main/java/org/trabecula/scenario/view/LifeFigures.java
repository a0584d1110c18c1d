// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import org.trabecula.help.LifeAdvice;
import org.trabecula.scenario.LifeLevels;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.treatment.Pharmacopoeia;

/**
 * What the panel of a life offers and tells.
 *
 * @param library the lives that the title offers
 * @param advice what is advised to people
 * @param medicines what is told of them
 * @param levels the quantities that are chosen by a word
 */
public record LifeFigures(
    ScenarioLibrary library, LifeAdvice advice, Pharmacopoeia medicines, LifeLevels levels) {}
