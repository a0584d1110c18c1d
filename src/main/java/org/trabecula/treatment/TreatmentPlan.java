// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.Treatment;

/**
 * The medicines against loss of bone in one life as a plan, and the plans it can be set beside:
 * with or without a follow-on, in the other order, without the pause.
 *
 * @param life in which medicines end where the model ends them
 */
public record TreatmentPlan(Scenario life) {
  /** How long after the end of a medicine a life is looked at, years: loss has shown by then. */
  public static final double LOOK_AHEAD = 2;

  /** The longest time between two medicines that still makes the second a follow-on, years. */
  private static final double FOLLOWS_WITHIN = 1;

  /** The least time between two medicines that is a pause, years. */
  private static final double PAUSE = 0.25;

  /** The courses against loss, by age. */
  public List<MedicineCourse> steps() {
    return Treatment.of(life).stream()
        .filter(course -> course.medicine() != Medicine.AROMATASE_INHIBITOR)
        .sorted(Comparator.comparingDouble(course -> course.span().from()))
        .toList();
  }

  /**
   * The course whose end matters most: denosumab, else the last; empty where none is seen to end.
   */
  public Optional<MedicineCourse> ending() {
    Comparator<MedicineCourse> byEnd = Comparator.comparingDouble(course -> course.span().to());
    return endings()
        .filter(course -> course.medicine() == Medicine.DENOSUMAB)
        .max(byEnd)
        .or(() -> endings().max(byEnd));
  }

  private Stream<MedicineCourse> endings() {
    return steps().stream().filter(course -> course.span().to() + LOOK_AHEAD < Ages.ALLOWED.high());
  }

  /** What is taken after a course, or still goes on when it ends. */
  public Optional<MedicineCourse> followOn(MedicineCourse ended) {
    return steps().stream()
        .filter(course -> !course.equals(ended))
        .filter(course -> course.span().to() > ended.span().to())
        .filter(course -> course.span().from() <= ended.span().to() + FOLLOWS_WITHIN)
        .findFirst();
  }

  /** The life in which nothing is taken after a course has ended. */
  public Scenario endingIn(MedicineCourse ended) {
    Scenario alone = life;
    for (MedicineCourse course : steps()) {
      boolean goesOn = !course.equals(ended) && course.span().to() > ended.span().to();
      alone = goesOn ? alone.without(course::equals) : alone;
    }
    return alone;
  }

  /**
   * The life in which alendronate is taken after a course has ended, and nothing else; empty where
   * no time or no room is left for it.
   */
  public Optional<Scenario> followedByAlendronate(MedicineCourse ended) {
    double end = ended.span().to();
    Scenario rest = endingIn(ended).without(factor -> isAlendronateAfter(factor, end));
    return AgeSpan.between(end, end + LOOK_AHEAD)
        .flatMap(span -> rest.withAnother(new MedicineCourse(span, Medicine.ALENDRONATE)));
  }

  private static boolean isAlendronateAfter(Object factor, double age) {
    return factor instanceof MedicineCourse course
        && course.medicine() == Medicine.ALENDRONATE
        && course.span().to() > age;
  }

  /** Each change of medicine, and each pause within one, by age. */
  public List<Pair> pairs() {
    List<MedicineCourse> steps = steps();
    return IntStream.range(1, steps.size())
        .mapToObj(next -> new Pair(steps.get(next - 1), steps.get(next)))
        .filter(Pair::isInOrder)
        .toList();
  }

  /**
   * The life in which two medicines change places; each is taken for as long as before. Empty where
   * one of them is taken for no time.
   */
  public Optional<Scenario> inOtherOrder(Pair pair) {
    if (!pair.changesMedicine()) {
      return Optional.empty();
    }
    double start = pair.first().span().from();
    double turn = start + length(pair.second());
    return AgeSpan.between(start, turn)
        .flatMap(
            soon ->
                AgeSpan.between(turn + pair.pause(), pair.end())
                    .flatMap(
                        late ->
                            lifeWith(
                                pair, pair.second().withSpan(soon), pair.first().withSpan(late))));
  }

  /** The life in which the second of two medicines begins as soon as the first ends. */
  public Optional<Scenario> withoutPause(Pair pair) {
    if (pair.pause() < PAUSE) {
      return Optional.empty();
    }
    double turn = pair.first().span().to();
    return AgeSpan.between(turn, turn + length(pair.second()))
        .flatMap(moved -> lifeWith(pair, pair.first(), pair.second().withSpan(moved)));
  }

  /** Where other courses of these medicines stand in the way, there is no such life. */
  private Optional<Scenario> lifeWith(Pair pair, MedicineCourse one, MedicineCourse other) {
    Scenario rest =
        life.without(factor -> factor.equals(pair.first()) || factor.equals(pair.second()));
    boolean blocked =
        Stream.of(one, other)
            .anyMatch(
                course ->
                    Treatment.of(rest).stream()
                        .filter(another -> another.medicine() == course.medicine())
                        .anyMatch(another -> another.span().overlaps(course.span())));
    return blocked ? Optional.empty() : Optional.of(rest.with(one).with(other));
  }

  private static double length(MedicineCourse course) {
    return Math.min(course.span().to(), Ages.ALLOWED.high()) - course.span().from();
  }

  /**
   * Two courses, one after the other.
   *
   * @param first that is taken first
   * @param second that is taken next
   */
  public record Pair(MedicineCourse first, MedicineCourse second) {
    boolean isInOrder() {
      return pause() >= (changesMedicine() ? 0 : PAUSE);
    }

    boolean changesMedicine() {
      return first.medicine() != second.medicine();
    }

    /** Time between them, years. */
    double pause() {
      return second.span().from() - first.span().to();
    }

    /** When the second ends, years of age. */
    public double end() {
      return Math.min(second.span().to(), Ages.ALLOWED.high());
    }
  }
}
