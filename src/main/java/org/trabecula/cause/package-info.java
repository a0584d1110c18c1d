// SPDX-License-Identifier: MIT
/**
 * Why a life's bone does what it does.
 *
 * <p>A {@link org.trabecula.cause.CounterfactualSimulator} lives the same life again with one
 * {@link org.trabecula.cause.Driver} switched off at a time; the {@link
 * org.trabecula.cause.CausalChain} compares these lives with the lived one. {@link
 * org.trabecula.cause.WithoutHarm} leaves out all harms at once, {@link
 * org.trabecula.cause.SteroidShares} tells the effects of steroid tablets apart.
 */
package org.trabecula.cause;
