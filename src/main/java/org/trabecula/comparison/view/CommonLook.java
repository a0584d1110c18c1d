// SPDX-License-Identifier: MIT
package org.trabecula.comparison.view;

import org.trabecula.exploration.view.Playback;
import org.trabecula.honeycomb.view.Zoom;

/**
 * How both bones are looked at: at one age and equally closely.
 *
 * @param playback moves the age of both lives
 * @param zoom how closely
 */
public record CommonLook(Playback playback, Zoom zoom) {}
