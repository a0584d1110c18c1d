// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

/** How the model is asked for the figure of a target. */
public sealed interface TargetRun permits LifeRun, PopulationRun, PressRun {}
