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
import org.trabecula.density.DensityWords;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/** Describes the picture in plain words, for whoever cannot see it and for the printed page. */
public final class PictureDescription {
  private static final double PERCENT = 100;

  /** Share of struts, and of surface, below which there is next to nothing to tell. */
  private static final double NEARLY_NONE = 0.005;

  /** The model knows the width of holes no better than to so many in a hundred. */
  private static final double ROUGH = 5;

  private final Texts texts;
  private final TrendBorders borders;
  private final DensityWords density;

  /**
   * @param reference what counts as usual for an age
   * @param borders what counts as a gain and as a loss
   */
  public PictureDescription(Texts texts, DensityReference reference, TrendBorders borders) {
    this.texts = texts;
    this.borders = borders;
    density = new DensityWords(texts, reference);
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
    holes(facts).ifPresent(said::add);
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
    return density.sentence(reading);
  }

  /** How wide the holes are beside those of the young bone; nothing before that age. */
  private Optional<String> holes(PictureFacts facts) {
    double percent = ROUGH * Math.rint(PERCENT * facts.wider() / ROUGH);
    if (facts.age() <= Ages.YOUNG || !Double.isFinite(percent)) {
      return Optional.empty();
    }
    String key = percent == 0 ? "same" : percent > 0 ? "wider" : "narrower";
    return Optional.of(texts.get("describe.holes." + key, Math.abs(percent), Ages.YOUNG));
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

  /** Spongy bone there is, of a hundred parts at its peak: it is what the picture shows. */
  private static double parts(PictureFacts facts) {
    return Math.rint(PERCENT * facts.density().spongyShare());
  }
}
