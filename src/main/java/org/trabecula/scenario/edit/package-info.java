// SPDX-License-Identifier: MIT
/**
 * The changes that a person can make to a life: of a course, a circumstance, a medicine, or who
 * lives it.
 *
 * <p>Each gives another {@link org.trabecula.scenario.Scenario} and leaves the neighbours of what
 * it changes alone.
 */
package org.trabecula.scenario.edit;
