// SPDX-License-Identifier: MIT
/**
 * What helps, to be tried at once, and the way to it from everywhere.
 *
 * <p>A {@link org.trabecula.help.view.TriedHelp} tells what something that was switched on does now
 * and later.
 */
package org.trabecula.help.view;
