// SPDX-License-Identifier: MIT
/**
 * The <i>why</i> of what is shown, and what helps.
 *
 * <p>A {@link org.trabecula.explanation.CounterfactualSimulator} lives the same life again with one
 * {@link org.trabecula.explanation.Driver} switched off at a time; the {@link
 * org.trabecula.explanation.CausalChain} compares these lives with the lived one. The {@link
 * org.trabecula.explanation.BoneBank} and the {@link org.trabecula.explanation.DensityReading} say
 * where the life stands, and {@link org.trabecula.explanation.WhatHelps} what can be tried.
 */
package org.trabecula.explanation;
