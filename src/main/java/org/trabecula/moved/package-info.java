// SPDX-License-Identifier: MIT
/**
 * What a control that was just moved does to the life.
 *
 * <p>A {@link org.trabecula.moved.Move} holds the lives before and after. Which {@link
 * org.trabecula.moved.MovedControl} it was, which {@link org.trabecula.moved.MovedTerm} of the
 * model changed and when, is what {@link org.trabecula.moved.MovedWords} say.
 */
package org.trabecula.moved;
