// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.trabecula.picture.PictureSize;
import org.trabecula.scenario.Range;
import org.trabecula.scenario.Scenario;

/**
 * What the window was asked to open with.
 *
 * @param scenario the life to show first
 * @param file where it was read from; empty for the life that the program opens with
 * @param screenshot where to save what the window shows before it closes again; empty for a window
 *     that stays
 * @param size of the window's content in logical pixels; empty for the usual one
 * @param textPercent size of text, % of the usual, 100 to 200
 * @param present whether it is shown to a room at once
 * @param audience who uses it; empty for who did last
 * @param language what it speaks, one of the program's languages
 */
public record WindowArguments(
    Scenario scenario,
    Optional<Path> file,
    Optional<Path> screenshot,
    Optional<PictureSize> size,
    int textPercent,
    boolean present,
    Optional<Audience> audience,
    Locale language) {
  /** The allowed sizes of text, %. */
  public static final Range TEXT_PERCENT = new Range(100, 200);

  public WindowArguments {
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(screenshot, "screenshot");
    Objects.requireNonNull(size, "size");
    TEXT_PERCENT.require("--text", textPercent);
    Objects.requireNonNull(audience, "audience");
    Objects.requireNonNull(language, "language");
  }

  /** A window at a life, and nothing else out of the ordinary. */
  public static WindowArguments of(Scenario scenario) {
    return new WindowArguments(
        scenario,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        100,
        false,
        Optional.empty(),
        Locale.ENGLISH);
  }
}
