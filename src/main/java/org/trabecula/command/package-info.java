// SPDX-License-Identifier: MIT
/**
 * The command line: everything the program does without a window.
 *
 * <p>{@code Commands} knows the command words; each command is a class of its own. None of them
 * touches JavaFX, so that they run where there is no display.
 */
package org.trabecula.command;
