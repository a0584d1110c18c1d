// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.asset.JsonName;
import org.trabecula.density.ShareOfPeak;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.text.Texts;
import org.trabecula.treatment.TreatmentLives.End;
import org.trabecula.treatment.TreatmentLives.Order;

/** Says what the model shows of stopping, following on, order and pauses; it gives no advice. */
public final class TreatmentWords {
  /** From so many times as many work sites on, they are said to open everywhere. */
  private static final double MANY_MORE = 1.4;

  /** Up to so many times as many, their number is said to be about the same. */
  private static final double ABOUT_AS_MANY = 1.1;

  private static final double MONTH = 1.0 / Life.POINTS_PER_YEAR;

  private final Texts texts;

  public TreatmentWords(Texts texts) {
    this.texts = texts;
  }

  /** All that can be said of a plan, in the order in which it is best read; often nothing. */
  public List<String> of(TreatmentLives lives) {
    List<String> said = new ArrayList<>();
    lives.end().ifPresent(end -> addEnd(said, end));
    lives.orders().forEach(order -> addOrder(said, order));
    return said;
  }

  private void addEnd(List<String> said, End end) {
    double age = end.ended().span().to();
    double later = age + TreatmentPlan.LOOK_AHEAD;
    String name = name(end.ended().medicine());
    said.add(
        texts.get(
            end.planned() ? "treatment.end.would" : "treatment.end.alone",
            name,
            age,
            later,
            percent(end.alone(), age),
            percent(end.alone(), later)));
    said.add(sites(end));
    if (end.followOn() != end.ended().medicine()) {
      said.add(
          texts.get(
              end.planned() ? "treatment.end.follows" : "treatment.end.followed",
              name(end.followOn()),
              later,
              percent(end.followed(), later)));
    }
  }

  private String sites(End end) {
    double times = sitesAfter(end.ended(), end.alone());
    if (times >= MANY_MORE) {
      return texts.get("treatment.sites.many", Math.rint(10 * times) / 10);
    }
    return texts.get(times > ABOUT_AS_MANY ? "treatment.sites.more" : "treatment.sites.same");
  }

  /** The most work sites that open after the end, as a multiple of those before the first dose. */
  static double sitesAfter(MedicineCourse ended, Life life) {
    double before = life.at(ended.span().from() - MONTH).activationFrequency();
    double end = ended.span().to();
    return life.points().stream()
            .filter(point -> point.age() >= end)
            .filter(point -> point.age() <= end + TreatmentPlan.LOOK_AHEAD)
            .mapToDouble(LifePoint::activationFrequency)
            .max()
            .orElse(before)
        / before;
  }

  private void addOrder(List<String> said, Order order) {
    double age = order.pair().end();
    // What a medicine adds may be lost soon after its end: its last day alone would mislead.
    double later = Math.min(age + TreatmentPlan.LOOK_AHEAD, order.lived().lastAge());
    String first = name(order.pair().first().medicine());
    double here = percent(order.lived(), age);
    order.swapped().ifPresent(other -> said.add(order(order, later, other)));
    order
        .withoutPause()
        .ifPresent(
            other -> said.add(texts.get("treatment.pause", age, here, percent(other, age), first)));
  }

  /** Only the direction: how large the difference is, the model does not tell well enough. */
  private String order(Order order, double age, Life other) {
    int more = Double.compare(percent(order.lived(), age), percent(other, age));
    String which = more > 0 ? "more" : more < 0 ? "less" : "same";
    return texts.get(
        "treatment.order." + which,
        name(order.pair().first().medicine()),
        name(order.pair().second().medicine()),
        age);
  }

  private static double percent(Life life, double age) {
    return Math.rint(100 * ShareOfPeak.ofSpine(life, age));
  }

  private String name(Medicine medicine) {
    return texts.get("timeline.mark." + JsonName.of(medicine));
  }
}
