// SPDX-License-Identifier: MIT
package org.trabecula.lens;

import java.util.Locale;
import org.trabecula.honeycomb.BasicMulticellularUnit.Phase;
import org.trabecula.text.Texts;

/** What is to be seen at a site, in plain words. */
public final class SiteWords {

  /** A surface that differs by less than this from what it was is as high as it was, µm. */
  private static final double AS_BEFORE = 1;

  private final Texts texts;

  public SiteWords(Texts texts) {
    this.texts = texts;
  }

  /** The name of a phase as people say it. */
  public String name(Phase phase) {
    return texts.get("lens.phase." + key(phase));
  }

  /** Which month of its work it is. */
  public String month(SiteCycle cycle, double age) {
    return cycle.phase(age) == Phase.REST && !cycle.isCut(age)
        ? texts.get("lens.month.rest", cycle.months())
        : texts.get("lens.month", cycle.month(age), cycle.months());
  }

  /** How deep it has dug. */
  public String dug(SiteCycle cycle, double age) {
    return texts.get("lens.dug", Math.round(cycle.dug(age)));
  }

  /** How much it has filled again. */
  public String refilled(SiteCycle cycle, double age) {
    return texts.get("lens.refilled", Math.round(cycle.refilled(age)));
  }

  /** What the cells do now, and what comes of it. */
  public String story(SiteCycle cycle, double age) {
    if (cycle.isCut(age)) {
      return texts.get(cycle.cutsThrough() ? "lens.cut.here" : "lens.cut.elsewhere");
    }
    return switch (cycle.phase(age)) {
      case RESORPTION -> texts.get("lens.story.resorption", weeks(cycle));
      case REVERSAL -> texts.get("lens.story.reversal");
      case FORMATION -> texts.get("lens.story.formation");
      case REST -> texts.sentences(texts.get("lens.story.rest"), outcome(cycle));
    };
  }

  /** What helps, where bone is missing in the end; empty where nothing is amiss. */
  public String help(SiteCycle cycle, double age) {
    if (cycle.isCut(age)) {
      return texts.get("lens.cut.help");
    }
    boolean less = cycle.phase(age) == Phase.REST && cycle.gain() < -AS_BEFORE;
    return less ? texts.get("lens.less.help") : "";
  }

  /** All of it in one text, for those who hear it. */
  public String description(SiteCycle cycle, double age) {
    return texts.get(
        cycle.isCut(age) ? "lens.heard.cut" : "lens.heard",
        month(cycle, age),
        name(cycle.phase(age)),
        texts.sentences(dug(cycle, age), refilled(cycle, age), story(cycle, age)));
  }

  private String outcome(SiteCycle cycle) {
    long missing = Math.round(Math.abs(cycle.gain()));
    if (Math.abs(cycle.gain()) < AS_BEFORE) {
      return texts.get("lens.outcome.same");
    }
    return texts.get(cycle.gain() < 0 ? "lens.outcome.less" : "lens.outcome.more", missing);
  }

  private static long weeks(SiteCycle cycle) {
    return Math.round(cycle.unit().resorptionTime() / SiteCycle.WEEK);
  }

  private static String key(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT);
  }
}
