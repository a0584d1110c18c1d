// SPDX-License-Identifier: MIT
/**
 * The Learn screen: a row of lessons, of which one is open.
 *
 * <p>A lesson is a {@link org.trabecula.learn.view.Lesson}: a key for its words, and a pane. To add
 * one takes one line where the screen is made.
 */
package org.trabecula.learn.view;
