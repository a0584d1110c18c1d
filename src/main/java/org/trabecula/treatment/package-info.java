// SPDX-License-Identifier: MIT
/**
 * The medicines of a life: what they did in trials, for good and ill, and what order and stopping
 * do.
 *
 * <p>{@link org.trabecula.treatment.TakenCourses} ends a course with its longest trial. A {@link
 * org.trabecula.treatment.TreatmentPlan} finds the plans that a life can be set beside, and {@link
 * org.trabecula.treatment.TreatmentLives} are what the model makes of them. What is told of each
 * medicine is its {@link org.trabecula.treatment.MedicineMonograph}; the {@link
 * org.trabecula.treatment.Pharmacopoeia} holds them all.
 */
package org.trabecula.treatment;
