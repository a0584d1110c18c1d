// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Those who paint for the window, and who hears of it when a painting fails.
 *
 * @param background where they paint, one picture at a time
 * @param team shares the work on one picture
 * @param failure told, on any thread, what went wrong
 */
public record Painters(Executor background, RowTeam team, Consumer<Throwable> failure) {}
