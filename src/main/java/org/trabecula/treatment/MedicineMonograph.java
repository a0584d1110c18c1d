// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.trabecula.scenario.Medicine;

/**
 * All that is told of one medicine, in the same shape for each.
 *
 * @param medicine which
 * @param who may have it
 * @param acts what it does to the cells of bone, and, of one that is no bone medicine, what for
 * @param spares what it spares people
 * @param harms what harm was seen with it
 * @param burdens what taking it is like
 * @param notFor who should not have it
 * @param before what is seen to before it begins
 * @param taken how it is taken
 * @param lasts for how long: its longest trial, and what its label says
 * @param courseEndsWith why a course ends in the model
 * @param stopping how it ends
 * @param notStoppedAlone whether nobody should ever stop it without a clinician
 * @param followedBy the medicines of which one must follow it; none where none must
 * @param signs for which to get help, by the keys of their words
 * @param questions to ask about it, likewise
 * @param questionsWhenStopped to ask once it has ended, likewise; often none
 */
public record MedicineMonograph(
    Medicine medicine,
    Eligibility who,
    List<SourcedSentence> acts,
    List<TrialOutcome> spares,
    List<TrialOutcome> harms,
    List<SourcedSentence> burdens,
    List<SourcedSentence> notFor,
    List<SourcedSentence> before,
    List<SourcedSentence> taken,
    List<SourcedSentence> lasts,
    CourseLimit courseEndsWith,
    List<SourcedSentence> stopping,
    boolean notStoppedAlone,
    List<Medicine> followedBy,
    List<String> signs,
    List<String> questions,
    List<String> questionsWhenStopped) {

  /** Why the model ends a course. */
  public enum CourseLimit {
    /** No trial went on for longer. */
    TRIAL,
    /** The label ends it. */
    LABEL
  }

  /**
   * @throws IllegalArgumentException when a part is empty that each medicine must have
   */
  public MedicineMonograph {
    Objects.requireNonNull(medicine, "medicine");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(courseEndsWith, "courseEndsWith");
    boolean lacks =
        Stream.of(acts, spares, harms, burdens, notFor, before, taken, lasts, stopping)
            .anyMatch(List::isEmpty);
    if (lacks || signs.isEmpty() || questions.isEmpty()) {
      throw new IllegalArgumentException(medicine + " lacks a part of what is told of each");
    }
    followedBy = List.copyOf(followedBy);
  }

  /** The works that say so, by their keys in the bibliography, each once. */
  public List<String> references() {
    Stream<String> outcomes =
        Stream.of(spares, harms)
            .flatMap(List::stream)
            .flatMap(outcome -> outcome.reference().stream());
    Stream<String> sentences =
        Stream.of(acts, burdens, notFor, before, taken, lasts, stopping, List.of(who.sentence()))
            .flatMap(List::stream)
            .flatMap(sentence -> sentence.reference().stream());
    return Stream.concat(outcomes, sentences).distinct().toList();
  }
}
