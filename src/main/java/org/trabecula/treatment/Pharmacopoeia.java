// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;

/**
 * What is told of all medicines.
 *
 * @param monographs one for each medicine, in the order of {@link Medicine}
 */
public record Pharmacopoeia(List<MedicineMonograph> monographs) {

  /**
   * @throws IllegalArgumentException when a medicine is missing, twice or out of order
   */
  public Pharmacopoeia {
    monographs = List.copyOf(monographs);
    List<Medicine> told = monographs.stream().map(MedicineMonograph::medicine).toList();
    if (!told.equals(Arrays.asList(Medicine.values()))) {
      throw new IllegalArgumentException(told + " are not all medicines in their order");
    }
  }

  /** Reads the program's own. */
  public static Pharmacopoeia read(AssetReader assets) {
    return new Pharmacopoeia(List.of(assets.json("medicines.json", MedicineMonograph[].class)));
  }

  /** What is told of one medicine. */
  public MedicineMonograph of(Medicine medicine) {
    return monographs.get(medicine.ordinal());
  }

  /** The largest count of 1,000 among them all, for a scale on which all can be drawn. */
  public double largestCount() {
    return monographs.stream()
        .flatMap(each -> Stream.concat(each.spares().stream(), each.harms().stream()))
        .flatMap(outcome -> outcome.count().stream())
        .mapToDouble(count -> Math.max(count.without(), count.with()))
        .max()
        .orElseThrow();
  }

  /**
   * Whether a medicine that another must follow has ended at an age, and none has followed.
   *
   * @param life in which medicines end where the model ends them
   * @param age years
   */
  public boolean endedAlone(Medicine medicine, Scenario life, double age) {
    return !life.takes(medicine, age)
        && courses(life, medicine)
            .map(AgeSpan::to)
            .filter(end -> end <= age)
            .max(Double::compare)
            .filter(
                end ->
                    of(medicine).followedBy().stream()
                        .noneMatch(next -> follows(life, next, end, age)))
            .isPresent();
  }

  private static boolean follows(Scenario life, Medicine next, double end, double age) {
    return courses(life, next).anyMatch(span -> span.from() <= age && span.to() > end);
  }

  private static Stream<AgeSpan> courses(Scenario life, Medicine medicine) {
    return life.courses(MedicineCourse.class)
        .filter(course -> course.medicine() == medicine)
        .map(MedicineCourse::span);
  }
}
