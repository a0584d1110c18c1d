// SPDX-License-Identifier: MIT
package org.trabecula.people;

import java.util.List;
import org.trabecula.anatomy.SpineParameters;
import org.trabecula.parameter.Bibliography;
import org.trabecula.parameter.Parameter;
import org.trabecula.parameter.Source;

/** Answers each question with groups of a hundred people, and with what is known of them. */
public final class PeopleAnswers {
  /** The trial of the infusion is told out of 1,000 elsewhere. */
  private static final double THOUSAND_TO_HUNDRED = 0.1;

  private final PeopleFigures figures;
  private final SpineParameters spine;
  private final Bibliography bibliography;

  public PeopleAnswers(PeopleFigures figures, SpineParameters spine, Bibliography bibliography) {
    this.figures = figures;
    this.spine = spine;
    this.bibliography = bibliography;
  }

  /** The groups, from left to right. */
  public List<PeopleGroup> groups(PeopleQuestion question) {
    return switch (question) {
      case OSTEOPOROSIS ->
          womenAndMen(figures.osteoporosis().women(), figures.osteoporosis().men());
      case BY_AGE -> byAge(figures.byAge());
      case HIP_IN_LIFE -> womenAndMen(figures.hipInLife().women(), figures.hipInLife().men());
      default -> trial(question);
    };
  }

  /** Women with a new fracture without a medicine and with it, of 100. */
  private double[] shares(PeopleQuestion question) {
    return switch (question) {
      case ZOLEDRONATE ->
          new double[] {
            THOUSAND_TO_HUNDRED * spine.newWithoutMedicine().value(),
            THOUSAND_TO_HUNDRED * spine.newWithMedicine().value()
          };
      case TERIPARATIDE ->
          new double[] {
            figures.teriparatide().without().value(), figures.teriparatide().with().value()
          };
      default ->
          new double[] {
            figures.trial(question).without().value(), figures.trial(question).with().value()
          };
    };
  }

  /** Ages, years and lengths of time in the order of the places in the sentences. */
  public List<Double> circumstances(PeopleQuestion question) {
    List<Parameter> told =
        switch (question) {
          case OSTEOPOROSIS -> {
            PeopleFigures.Survey survey = figures.osteoporosis();
            yield List.of(survey.fromAge(), survey.fromYear(), survey.toYear());
          }
          case BY_AGE -> List.of(figures.byAge().fromYear(), figures.byAge().toYear());
          case HIP_IN_LIFE -> List.of(figures.hipInLife().fromAge(), figures.hipInLife().year());
          case ZOLEDRONATE -> List.of(spine.trialYears(), spine.trialFromAge(), spine.trialToAge());
          case TERIPARATIDE ->
              List.of(figures.teriparatide().months(), figures.teriparatide().meanAge());
          default -> {
            PeopleFigures.Trial trial = figures.trial(question);
            yield List.of(trial.years(), trial.fromAge(), trial.toAge());
          }
        };
    return told.stream().map(Parameter::value).toList();
  }

  /** The work in which the people were counted. */
  public Source source(PeopleQuestion question) {
    Parameter figure =
        switch (question) {
          case OSTEOPOROSIS -> figures.osteoporosis().women();
          case BY_AGE -> figures.byAge().fifties();
          case HIP_IN_LIFE -> figures.hipInLife().women();
          case ZOLEDRONATE -> spine.newWithMedicine();
          case TERIPARATIDE -> figures.teriparatide().with();
          default -> figures.trial(question).with();
        };
    return bibliography.find(figure.reference()).orElseThrow();
  }

  private static List<PeopleGroup> womenAndMen(Parameter women, Parameter men) {
    return List.of(PeopleGroup.of("women", women.value()), PeopleGroup.of("men", men.value()));
  }

  private static List<PeopleGroup> byAge(PeopleFigures.SurveyByAge ages) {
    return List.of(
        PeopleGroup.of("fifties", ages.fifties().value()),
        PeopleGroup.of("sixties", ages.sixties().value()),
        PeopleGroup.of("seventies", ages.seventies().value()),
        PeopleGroup.of("eighties", ages.eighties().value()));
  }

  private List<PeopleGroup> trial(PeopleQuestion question) {
    boolean two = question.comparesTwoMedicines();
    double[] shares = shares(question);
    PeopleGroup before = PeopleGroup.of(two ? "usual" : "without", shares[0]);
    int still = (int) Math.round(shares[1]);
    return List.of(
        before, new PeopleGroup(two ? "before" : "with", still, before.affected() - still));
  }
}
