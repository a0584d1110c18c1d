// SPDX-License-Identifier: MIT
/**
 * How far the model is from what was measured in people.
 *
 * <p>{@link org.trabecula.evidence.TargetFile} reads published figures, {@link
 * org.trabecula.evidence.EvidenceRun} lets the model live what they were measured in, or presses
 * what they were computed on, and an {@link org.trabecula.evidence.EvidenceReport} says how near it
 * came.
 */
package org.trabecula.evidence;
