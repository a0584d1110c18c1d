// SPDX-License-Identifier: MIT
/**
 * The cards at the right of the window: bone bank, density, why, and what helps.
 *
 * <p>Each follows the one observable {@code now} of {@link
 * org.trabecula.exploration.view.Exploration} for as long as the window lives.
 */
package org.trabecula.explanation.view;
