// SPDX-License-Identifier: MIT
/**
 * Words people see.
 *
 * <p>They live in {@code assets/text}, one file for each subject, and reach the program through
 * {@link org.trabecula.text.Texts}.
 */
package org.trabecula.text;
