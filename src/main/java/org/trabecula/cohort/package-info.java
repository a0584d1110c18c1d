// SPDX-License-Identifier: MIT
/**
 * Many made-up people who live the same, and how far they lie apart.
 *
 * <p>{@link org.trabecula.cohort.Cohort} draws them and lives their lives.
 */
package org.trabecula.cohort;
