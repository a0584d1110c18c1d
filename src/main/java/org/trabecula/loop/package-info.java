// SPDX-License-Identifier: MIT
/**
 * The hormone loop: how calcium flows between gut, blood, kidney and bone, and which hormones steer
 * it.
 *
 * <p>A {@link org.trabecula.loop.Flow} is read from the model's day of calcium; a {@link
 * org.trabecula.loop.DotScale} says how many dots stand for it; a {@link org.trabecula.loop.Gauge}
 * reads a hormone. {@link org.trabecula.loop.LoopWords} says what goes on.
 *
 * <p>On a second page, one {@link org.trabecula.loop.Rhythm} of parathyroid hormone takes bone away
 * and the other builds it: {@link org.trabecula.loop.RhythmLives} are the lives that stand for
 * them, {@link org.trabecula.loop.BoneWork} what they come to. No picture is here.
 */
package org.trabecula.loop;
