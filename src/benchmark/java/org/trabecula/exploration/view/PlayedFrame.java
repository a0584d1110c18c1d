// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

/** Has a playback do what it does in a frame, so that it can be timed. */
public final class PlayedFrame {
  private static final double SECONDS = 1e-3;

  private PlayedFrame() {}

  /** Milliseconds that a playback and all that follow the age take for a frame. */
  public static double milliseconds(Playback playback) {
    long start = System.nanoTime();
    playback.advance(SECONDS);
    return (System.nanoTime() - start) / 1e6;
  }
}
