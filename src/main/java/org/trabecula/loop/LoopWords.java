// SPDX-License-Identifier: MIT
package org.trabecula.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trabecula.asset.JsonName;
import org.trabecula.cause.Cause;
import org.trabecula.cause.Driver;
import org.trabecula.exploration.Now;
import org.trabecula.remodelling.CalciumFlows;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.scenario.Ages;
import org.trabecula.text.Texts;

/** Says in plain words what goes on in the loop. */
public final class LoopWords {
  /** Flows are told to the nearest ten: the model knows no more, mg/day. */
  private static final double ROUGH = 10;

  /** What lets bone go because estrogen is low. */
  private static final Set<String> BY_ESTROGEN = Set.of("lowSexHormones", "aromataseInhibitor");

  /** What lets bone go because PTH is high. */
  private static final Set<String> BY_PTH =
      Set.of("littleCalcium", "lowVitaminD", "poorAbsorption", "largeParathyroidGlands");

  private final Texts texts;

  public LoopWords(Texts texts) {
    this.texts = texts;
  }

  /** What an organ is called. */
  public String organ(Organ organ) {
    return texts.get("loop.organ." + JsonName.of(organ));
  }

  /** What a flow is called. */
  public String flow(Flow flow) {
    return texts.get("loop.flow." + JsonName.of(flow));
  }

  /** How large a flow is. */
  public String amount(Flow flow, CalciumFlows flows) {
    return texts.get("loop.amount", told(flow.of(flows)));
  }

  /** What a gauge reads of. */
  public String gauge(Gauge gauge) {
    return texts.get("loop.gauge." + JsonName.of(gauge));
  }

  /** What a gauge reads, in a word. */
  public String reading(Gauge gauge, Now now) {
    return texts.get("loop.level." + JsonName.of(Level.of(gauge.of(now))));
  }

  /** What the hormone is called that the glands send. */
  public String signal() {
    return texts.get("loop.signal");
  }

  /** What one dot stands for. */
  public String scale(DotScale scale) {
    return texts.get("loop.scale", scale.mgPerDot());
  }

  /** The whole picture in one line, for those who do not see it. */
  public String picture(CalciumFlows flows) {
    List<String> parts = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      parts.add(texts.get("loop.picture." + JsonName.of(flow), told(flow.of(flows))));
    }
    return texts.get("loop.picture", texts.list(parts));
  }

  /** What goes on, in one paragraph. */
  public String paragraph(Now now) {
    return texts.sentences(story(now));
  }

  /** What goes on, in a few sentences. */
  public List<String> story(Now now) {
    LifePoint point = now.point();
    List<String> told = new ArrayList<>();
    told.add(texts.get("loop.story.gut." + gut(now)));
    told.add(texts.get("loop.story.pth." + JsonName.of(toldPth(point.pth()))));
    double given = told(point.calcium().fromBone()) - told(point.calcium().intoBone());
    told.add(texts.get("loop.story.bone." + bone(given) + reason(now, given)));

    told.add(texts.get("loop.story.blood." + blood(point.bloodCalcium())));
    return told;
  }

  private static String gut(Now now) {
    LifePoint young = now.explored().counterfactuals().average().at(Ages.YOUNG);
    Level level = Level.of(now.point().calciumAbsorbed() / young.calciumAbsorbed());
    return level.isLow() ? "little" : level.isHigh() ? "much" : "usual";
  }

  private static Level toldPth(double pth) {
    Level level = Level.of(pth);
    return level.isHigh() ? Level.HIGH : level.isLow() ? Level.LOW : Level.USUAL;
  }

  /** The sentence on bone says what the two amounts say that stand in the picture. */
  private static String bone(double given) {
    return given == 0 ? "level" : given > 0 ? "gives" : "takes";
  }

  /** Why bone gives or takes: what the model finds to be the largest cause of it this year. */
  private static String reason(Now now, double given) {
    if (given < 0) {
      return now.age() < Ages.ADULT ? ".growth" : "";
    }
    if (given == 0) {
      return "";
    }
    return now.explored().causes().at(now.age()).stream()
        .filter(cause -> cause.yearly() < 0)
        .map(Cause::driver)
        .map(driver -> reason(driver, now))
        .filter(reason -> !reason.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String reason(Driver driver, Now now) {
    if (driver.name().equals("steroids")) {
      return ".steroids";
    }
    if (driver == Driver.LOW_ESTROGEN || BY_ESTROGEN.contains(driver.name())) {
      return ".estrogen";
    }
    return toldPth(now.point().pth()) == Level.HIGH && BY_PTH.contains(driver.name()) ? ".pth" : "";
  }

  private static String blood(double reading) {
    Level level = Level.of(reading);
    return level.isHigh() ? "high" : level.isLow() ? "low" : "level";
  }

  private static double told(double mgPerDay) {
    return ROUGH * Math.rint(mgPerDay / ROUGH);
  }
}
