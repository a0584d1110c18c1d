// SPDX-License-Identifier: MIT
/**
 * What lives are called, and how one is found by its words.
 *
 * <p>{@link org.trabecula.scenario.title.LifeTitles} gives the title of a life: the one that was
 * typed or came with it while that is true, else one made of what is set.
 */
package org.trabecula.scenario.title;
