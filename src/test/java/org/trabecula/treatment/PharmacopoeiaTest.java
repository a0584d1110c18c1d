// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.evidence.Target;
import org.trabecula.evidence.TargetFile;
import org.trabecula.evidence.TargetFileException;
import org.trabecula.parameter.Bibliography;
import org.trabecula.parameter.Parameter;
import org.trabecula.parameter.Quantity;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Medicine;
import org.trabecula.text.PlainReader;
import org.trabecula.text.Texts;
import org.trabecula.treatment.MedicineMonograph.CourseLimit;

/** What is told of medicines: the same of each, right, plain, and with its sources. */
class PharmacopoeiaTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final Pharmacopoeia MEDICINES = Pharmacopoeia.read(ASSETS);
  private static final Bibliography WORKS = Bibliography.read(ASSETS);
  private static final MonographWords WORDS = new MonographWords(WORKS, Texts.english());

  @ParameterizedTest
  @EnumSource(Medicine.class)
  void eachRowOfEachMedicineTellsSomethingPlain(Medicine medicine) {
    PlainReader reader = new PlainReader();
    for (MonographRow row : MonographRow.values()) {
      List<String> told = WORDS.told(MEDICINES.of(medicine), row);
      assertThat(told).as("%s", row).isNotEmpty().allSatisfy(each -> assertThat(each).isNotBlank());
      if (row != MonographRow.SOURCES) {
        told.forEach(reader::read);
      }
    }
    assertThat(reader.tooHard()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Medicine.class)
  void eachWorkThatIsNamedIsInTheBibliography(Medicine medicine) {
    assertThat(MEDICINES.of(medicine).references())
        .hasSizeGreaterThan(1)
        .allSatisfy(id -> assertThat(WORKS.find(id)).as(id).isPresent());
  }

  @ParameterizedTest
  @EnumSource(Medicine.class)
  void eachMedicineHasACountOfBothSidesOfAThousand(Medicine medicine) {
    List<TrialCount> counts = counts(medicine).toList();
    assertThat(counts).isNotEmpty();
    for (TrialCount count : counts) {
      assertThat(WORDS.sides(count))
          .contains(WORDS.number(count.without()), WORDS.number(count.with()))
          .contains("had none");
    }
  }

  @Test
  void whatWasReadInNoWorkIsToldWithoutANumber() {
    List<Double> numbers = List.of(12.0);
    assertThatThrownBy(
            () ->
                new SourcedSentence(
                    "key", Optional.of(numbers), Optional.of("work"), Provenance.NOT_YET))
        .hasMessage("key has a number that was read in no work");
    assertThatThrownBy(
            () ->
                new SourcedSentence(
                    "key", Optional.of(numbers), Optional.empty(), Provenance.IN_SOURCE))
        .hasMessage("key has a number that was read in no work");
    TrialGroup group =
        new TrialGroup(
            "people", Optional.empty(), new Quantity(3, "years"), TrialGroup.Comparator.PLACEBO);
    assertThatThrownBy(() -> new TrialCount("key", group, 2, 1, "work", Provenance.NOT_YET))
        .hasMessage("key is counted, but was read in no work");
  }

  @Test
  void aCountBelowOneIsToldAsFewerThanOne() {
    TrialCount felt =
        counts(Medicine.ROMOSOZUMAB).filter(count -> count.with() < 1).findFirst().orElseThrow();
    assertThat(WORDS.sides(felt))
        .contains("5 (without it), under one (with it)")
        .endsWith("995 and over 999 had none.");
  }

  @Test
  void countsAgainstAnotherMedicineSayWhich() {
    assertThat(told(Medicine.ROMOSOZUMAB, MonographRow.HARMS))
        .contains("A heart attack: 2 (alendronate), 8 (with it).");
    assertThat(told(Medicine.AROMATASE_INHIBITOR, MonographRow.HARMS))
        .contains("A broken bone: 55 (tamoxifen), 82 (with it).");
  }

  @Test
  void denosumabNamesAllItsHarmsAndNotTheReboundOnly() {
    assertThat(told(Medicine.DENOSUMAB, MonographRow.HARMS))
        .contains("12 had a new broken spine bone while they took it", "71 had one; 929 had none")
        .contains("607 had more than one broken bone")
        .contains("Very low blood calcium: 20 (bone tablets), 411 (with it).")
        .contains("jaw", "thigh", "skin infection");
  }

  @Test
  void alendronateIsTakenUprightWithPlainWaterAndNotByEverybody() {
    assertThat(told(Medicine.ALENDRONATE, MonographRow.TAKEN))
        .contains("Once a week, first thing in the morning, with a full glass of plain water.")
        .contains("upright for at least 30 minutes. No food, drink or calcium");
    assertThat(told(Medicine.ALENDRONATE, MonographRow.NOT_FOR))
        .contains("gullet", "Low calcium", "Weak kidneys");
  }

  @Test
  void theThighIsToldForBothGroupsOfWomenWithItsSignAndTheDentistFirst() {
    for (Medicine each : List.of(Medicine.ALENDRONATE, Medicine.ZOLEDRONATE)) {
      assertThat(told(each, MonographRow.HARMS))
          .contains("Of 10,000 White women in 3 years, 149 broken hips were spared, and 2 thigh")
          .contains("Of 10,000 Asian women, 91 hips were spared, and 8 thigh bones broke.")
          .contains("grows with years of use. It falls soon after the end.");
      assertThat(told(each, MonographRow.SIGNS)).contains("New pain in the thigh or groin");
      assertThat(told(each, MonographRow.BEFORE)).contains("See a dentist first");
    }
  }

  @Test
  void hormoneTherapyNamesAgesWombPatchAndTheLabelOfToday() {
    assertThat(told(Medicine.HORMONE_THERAPY, MonographRow.HARMS))
        .contains("women of 50 to 79 with a womb")
        .contains("A stroke: 13 (without it), 18 (with it). 987 and 982 had none.");
    assertThat(told(Medicine.HORMONE_THERAPY, MonographRow.LASTS))
        .contains("Begun before 60 or within 10 years of menopause.", "In November 2025");
    assertThat(told(Medicine.HORMONE_THERAPY, MonographRow.TAKEN)).contains("womb", "patch");
  }

  @Test
  void whoShouldNotHaveThemIsSaidOfThoseThatLackedIt() {
    assertThat(told(Medicine.ROMOSOZUMAB, MonographRow.NOT_FOR))
        .contains("A heart attack or a stroke in the last year.");
    assertThat(told(Medicine.ZOLEDRONATE, MonographRow.BEFORE))
        .contains("kidneys, calcium and vitamin D");
    assertThat(told(Medicine.ZOLEDRONATE, MonographRow.HARMS)).contains("300 to 400 had aches");
    for (Medicine each : List.of(Medicine.TERIPARATIDE, Medicine.ABALOPARATIDE)) {
      assertThat(told(each, MonographRow.NOT_FOR)).contains("radiation", "Paget", "High calcium");
      assertThat(told(each, MonographRow.TAKEN)).contains("faint on standing up");
    }
    assertThat(told(Medicine.RALOXIFENE, MonographRow.SPARES))
        .contains("Hips are not spared", "Breast cancer: 10 (without it), 3 (with it).");
  }

  @Test
  void aCourseEndsWithItsLabelWhereATrialWentOnForLonger() {
    RemodellingParameters model = RemodellingParameters.read(ASSETS);
    for (MedicineMonograph each : MEDICINES.monographs()) {
      Parameter longest = model.medicines().longestTrials().of(each.medicine());
      double trial = each.lasts().get(0).numbers().orElseThrow().get(0);
      double years = each.medicine() == Medicine.ABALOPARATIDE ? trial / 12 : trial;
      if (each.courseEndsWith() == CourseLimit.TRIAL) {
        assertThat(longest.value()).as("%s", each.medicine()).isEqualTo(years);
        assertThat(longest.reference())
            .as("%s", each.medicine())
            .isEqualTo(each.lasts().get(0).reference().orElseThrow());
      } else {
        assertThat(longest.value()).as("%s", each.medicine()).isLessThan(years);
      }
    }
    assertThat(model.medicines().longestTrials().of(Medicine.ZOLEDRONATE).reference())
        .isEqualTo("black2015");
  }

  @Test
  void aMedicineWithoutOneOfItsPartsIsRefused() {
    MedicineMonograph whole = MEDICINES.of(Medicine.ALENDRONATE);
    assertThatThrownBy(
            () ->
                new MedicineMonograph(
                    whole.medicine(),
                    whole.who(),
                    whole.acts(),
                    whole.spares(),
                    whole.harms(),
                    whole.burdens(),
                    List.of(),
                    whole.before(),
                    whole.taken(),
                    whole.lasts(),
                    whole.courseEndsWith(),
                    whole.stopping(),
                    whole.notStoppedAlone(),
                    whole.followedBy(),
                    whole.signs(),
                    whole.questions(),
                    whole.questionsWhenStopped()))
        .hasMessage("ALENDRONATE lacks a part of what is told of each");
    assertThatThrownBy(() -> new Pharmacopoeia(List.of(whole))).hasMessageContaining("order");
  }

  @ParameterizedTest
  @CsvSource({
    "ALENDRONATE, aln.fit.vert",
    "ZOLEDRONATE, zol.vert",
    "DENOSUMAB, dmab.vert",
    "RALOXIFENE, ralox.vert",
    "TERIPARATIDE, tptd.vert",
    "ABALOPARATIDE, abalo.vert",
    "ROMOSOZUMAB, romo.arch.vert.2y"
  })
  void theTrialsAgreeWithThePublishedTargets(Medicine medicine, String id)
      throws TargetFileException {
    Target published =
        TargetFile.read(ASSETS).stream()
            .filter(target -> target.id().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(published.checked()).as(id).isTrue();
    TrialCount spine =
        counts(medicine)
            .filter(count -> count.outcome().equals("medicine.outcome.spine"))
            .findFirst()
            .orElseThrow();
    assertThat(spine.with() / spine.without())
        .isBetween(published.range().low(), published.range().high());
  }

  private static Stream<TrialCount> counts(Medicine medicine) {
    MedicineMonograph told = MEDICINES.of(medicine);
    return Stream.concat(told.spares().stream(), told.harms().stream())
        .flatMap(outcome -> outcome.count().stream());
  }

  private static String told(Medicine medicine, MonographRow row) {
    return String.join(" ", WORDS.told(MEDICINES.of(medicine), row));
  }
}
