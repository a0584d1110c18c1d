// SPDX-License-Identifier: MIT
/**
 * The panel in which a made-up life is told.
 *
 * <p>{@link org.trabecula.scenario.view.ScenarioPanel} arranges small controls. Each follows the
 * scenario and age of an {@code Exploration} and asks it for another scenario, made by the pure
 * edits of {@code org.trabecula.scenario}; none keeps a life of its own.
 */
package org.trabecula.scenario.view;
