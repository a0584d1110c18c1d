// SPDX-License-Identifier: MIT
package org.trabecula.density;

import java.text.NumberFormat;
import java.util.Arrays;
import org.trabecula.asset.JsonName;
import org.trabecula.text.Texts;

/** Says a density in plain words. */
public final class DensityWords {
  /** Share of struts below which nearly all are whole. */
  private static final double NEARLY_NONE = 0.005;

  private final Texts texts;
  private final DensityReference reference;

  /**
   * @param reference what counts as usual for an age
   */
  public DensityWords(Texts texts, DensityReference reference) {
    this.texts = texts;
    this.reference = reference;
  }

  /** The lowest T-score and its bone, for a reading that has one. */
  public String score(DensityReading.Score score) {
    return texts.get("density.score", number(score.tScore()), site(score.site()));
  }

  /** The T-score of each bone, in the order in which they are always told. */
  public String all(DensityReading reading) {
    return texts.list(
        Arrays.stream(SkeletalSite.values())
            .flatMap(site -> reading.score(site).stream())
            .map(each -> texts.get("density.each", site(each.site()), number(each.tScore())))
            .toList());
  }

  /** What a bone that is scanned is called within a sentence. */
  public String site(SkeletalSite site) {
    return texts.get("density.site." + JsonName.of(site));
  }

  /** A T-score as it is written, to one decimal. */
  public String number(double tScore) {
    NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    // A true minus sign is wider than a hyphen, and is read as minus.
    return format.format(tScore + 0.0).replace('-', '−');
  }

  /** What the lowest T-score means, with its bone, or how usual the density is. */
  public String sentence(DensityReading reading) {
    return reading
        .score()
        .map(score -> texts.get("describe.band." + JsonName.of(score.band()), site(score.site())))
        .orElseGet(
            () -> texts.get("describe.average." + JsonName.of(reference.place(reading.zScore()))));
  }

  /** What the density is called: its band or, where T-scores do not apply, how usual it is. */
  public String name(DensityReading reading) {
    return reading.band().map(this::band).orElseGet(() -> comparison(reading.zScore()));
  }

  /** What a band is called. */
  public String band(DensityBand band) {
    return texts.get("density.band." + JsonName.of(band));
  }

  /** The same in one word. */
  public String shortBand(DensityBand band) {
    return texts.get("density.band." + JsonName.of(band) + ".short");
  }

  /** How much of the peak there is. */
  public String shareOfPeak(DensityReading reading) {
    return texts.get("density.peak", Math.rint(100 * reading.shareOfPeak()));
  }

  /**
   * How many struts are lost.
   *
   * @param share 0 to 1
   */
  public String cutStruts(double share) {
    return share < NEARLY_NONE
        ? texts.get("density.cut.none")
        : texts.get("density.cut", Math.rint(100 * share));
  }

  private String comparison(double zScore) {
    return texts.get("density.average." + JsonName.of(reference.place(zScore)));
  }
}
