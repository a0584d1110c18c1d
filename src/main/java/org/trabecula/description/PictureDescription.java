// SPDX-License-Identifier: MIT
package org.trabecula.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trabecula.asset.JsonName;
import org.trabecula.balance.Trend;
import org.trabecula.balance.TrendBorders;
import org.trabecula.density.DensityReading;
import org.trabecula.density.DensityReference;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/** Describes the picture in plain words, for whoever cannot see it and for the printed page. */
public final class PictureDescription {
  private static final double PERCENT = 100;

  /** Share of struts, and of surface, below which there is next to nothing to tell. */
  private static final double NEARLY_NONE = 0.005;

  /** Holes are told to the tenth of a millimetre, and compared as they are told. */
  private static final double TENTHS = 10;

  private final Texts texts;
  private final TrendBorders borders;
  private final DensityReference reference;

  /**
   * @param reference what counts as usual for an age
   * @param borders what counts as a gain and as a loss
   */
  public PictureDescription(Texts texts, DensityReference reference, TrendBorders borders) {
    this.texts = texts;
    this.borders = borders;
    this.reference = reference;
  }

  /** The description as one paragraph. */
  public String paragraph(PictureFacts facts, Optional<PictureFacts> lastLook) {
    return texts.sentences(sentences(facts, lastLook));
  }

  /**
   * The description, sentence by sentence.
   *
   * @param lastLook what was described before, if anything was
   */
  public List<String> sentences(PictureFacts facts, Optional<PictureFacts> lastLook) {
    List<String> said = new ArrayList<>();
    said.add(opening(facts));
    if (facts.isGone()) {
      said.add(texts.get("describe.gone"));
      return said;
    }
    said.add(texts.get("describe.what"));
    said.add(amount(facts));
    said.add(comparison(facts.density()));
    said.add(hole(facts));
    said.add(struts(facts));
    said.add(work(facts));
    said.add(trend(facts));
    lastLook.map(before -> change(facts, before)).ifPresent(said::add);
    said.add(texts.get("describe.help"));
    return said;
  }

  private String opening(PictureFacts facts) {
    boolean woman = facts.scenario().person().sex() == Sex.FEMALE;
    return texts.get("describe.who." + (woman ? "woman" : "man"), Math.floor(facts.age()));
  }

  private String amount(PictureFacts facts) {
    double told = parts(facts);
    if (facts.peakAhead()) {
      return texts.get("describe.amount.ahead", told);
    }
    return told >= PERCENT ? texts.get("describe.amount.peak") : texts.get("describe.amount", told);
  }

  private String comparison(DensityReading reading) {
    return reading
        .band()
        .map(band -> texts.get("describe.band." + JsonName.of(band)))
        .orElseGet(() -> texts.get("describe.average." + place(reading.zScore())));
  }

  private String place(double zScore) {
    return JsonName.of(reference.place(zScore));
  }

  private String hole(PictureFacts facts) {
    if (facts.age() <= Ages.YOUNG) {
      return texts.get("describe.hole", facts.hole());
    }
    double wider = Math.rint(TENTHS * facts.hole()) - Math.rint(TENTHS * facts.youngHole());
    String key = wider == 0 ? "same" : wider > 0 ? "wider" : "narrower";
    return texts.get("describe.hole." + key, facts.hole(), Ages.YOUNG, facts.youngHole());
  }

  private String struts(PictureFacts facts) {
    return facts.cutShare() < NEARLY_NONE
        ? texts.get("describe.struts.whole")
        : texts.get("describe.struts.lost", Math.rint(PERCENT * facts.cutShare()));
  }

  private String work(PictureFacts facts) {
    return facts.surfaceAtWork() < NEARLY_NONE
        ? texts.get("describe.work.none")
        : texts.get("describe.work", Math.rint(PERCENT * facts.surfaceAtWork()));
  }

  private String trend(PictureFacts facts) {
    Trend trend = borders.of(facts.yearly());
    return texts.get("describe.trend." + JsonName.of(trend), Math.abs(Math.rint(facts.yearly())));
  }

  private String change(PictureFacts now, PictureFacts before) {
    String age = texts.get("describe.age", Math.floor(before.age()));
    double then = parts(before);
    if (!now.scenario().equals(before.scenario())) {
      return texts.get("describe.last.other", age, then);
    }
    double more = parts(now) - then;
    String key = more == 0 ? "same" : more > 0 ? "more" : "fewer";
    return texts.get("describe.last." + key, age, then, Math.abs(more));
  }

  /** Bone there is, of a hundred parts at the peak. */
  private static double parts(PictureFacts facts) {
    return Math.rint(PERCENT * facts.density().shareOfPeak());
  }
}
