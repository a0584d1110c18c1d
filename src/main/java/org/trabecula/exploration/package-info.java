// SPDX-License-Identifier: MIT
/**
 * One life as it is being looked at: all that is computed of it, and the age that is shown.
 *
 * <p>Data flows one way. Controls ask {@code view.Exploration} for another scenario or another age;
 * it computes away from the JavaFX thread and publishes one {@link org.trabecula.exploration.Now},
 * from which every view draws itself.
 */
package org.trabecula.exploration;
