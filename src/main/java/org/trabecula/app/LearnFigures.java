// SPDX-License-Identifier: MIT
package org.trabecula.app;

import org.trabecula.density.ScanLives;
import org.trabecula.loop.RhythmParameters;
import org.trabecula.protection.HomeDrawing;
import org.trabecula.protection.ProtectionFigures;
import org.trabecula.protection.ProtectionParameters;

/**
 * What only the lessons tell; it is read when one of them is looked at first.
 *
 * @param rhythm the two rhythms of PTH
 * @param protection strength, load and protection
 * @param scans lives of one density
 */
record LearnFigures(RhythmParameters rhythm, ProtectionFigures protection, ScanLives scans) {

  /** Reads it, beside what the program knows already. */
  static LearnFigures read(Figures known) {
    return new LearnFigures(
        RhythmParameters.read(known.files()),
        new ProtectionFigures(
            ProtectionParameters.read(known.files()),
            HomeDrawing.read(known.files()),
            known.strength(),
            known.help().trials(),
            known.help().bibliography()),
        ScanLives.read(known.files()));
  }
}
