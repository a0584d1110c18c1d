// SPDX-License-Identifier: MIT
package org.trabecula.moved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.VariedLives;
import org.trabecula.scenario.VitaminD;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.scenario.edit.PersonEdit;
import org.trabecula.scenario.edit.Role;
import org.trabecula.text.Texts;

class MovedControlTest {
  private static final Scenario WOMAN = Scenario.ordinary("", Sex.FEMALE);
  private static final AgeSpan FROM_60 = AgeSpan.from(60);
  private static final LifeSimulator MODEL =
      new LifeSimulator(RemodellingParameters.read(new AssetReader()));

  @Test
  void everyFactorOfALifeIsAControlOfItsOwn() {
    Set<MovedControl> found = new HashSet<>();
    VariedLives.all()
        .forEach(
            life -> {
              for (Factor factor : life.life()) {
                Scenario without = life.without(factor::equals);
                MovedControl.between(without, life).ifPresent(found::add);
              }
            });
    assertThat(found).hasSizeGreaterThan(10);
  }

  @Test
  void severalControlsAtOnceAreNotToldAsOne() {
    Scenario two = WOMAN.with(new Calcium(FROM_60, 400)).with(new Glucocorticoid(FROM_60, 10));
    assertThat(MovedControl.between(WOMAN, two)).isEmpty();
    assertThat(MovedControl.between(WOMAN, WOMAN)).isEmpty();
    Scenario otherMan = PersonEdit.withSex(two, Sex.MALE);
    assertThat(MovedControl.between(WOMAN, otherMan)).isEmpty();
  }

  @Test
  void aWomanAndAManOfTheSameLifeDifferByThatAlone() {
    Scenario treated =
        WOMAN
            .with(new Smoking(FROM_60, 10))
            .with(new MedicineCourse(FROM_60, Medicine.HORMONE_THERAPY));
    Scenario man = PersonEdit.withSex(treated, Sex.MALE).withTitle("another");
    assertThat(MovedControl.between(treated, man)).contains(MovedControl.SEX);
    assertThat(MovedControl.between(man, PersonEdit.withSex(man, Sex.FEMALE)))
        .contains(MovedControl.SEX);
  }

  @Test
  void everyCircumstanceIsAControlThatHasWords() {
    Texts texts = Texts.english();
    for (Circumstance<?, ?> circumstance : Circumstance.ALL) {
      MovedControl control = MovedControl.of(circumstance);
      assertThat(texts.has("moved.control." + control.name())).as(control.name()).isTrue();
    }
  }

  @Test
  void theRoleIsThatOfWhatIsThereNow() {
    assertThat(role(WOMAN, WOMAN.with(new Glucocorticoid(FROM_60, 10)))).isEqualTo(Role.CAUSE);
    assertThat(role(WOMAN, WOMAN.with(new Smoking(FROM_60, 10)))).isEqualTo(Role.RISK_FACTOR);
    assertThat(role(WOMAN, WOMAN.with(new Calcium(FROM_60, 400)))).isEqualTo(Role.RISK_FACTOR);
    assertThat(role(WOMAN, WOMAN.with(new Calcium(FROM_60, 1200)))).isEqualTo(Role.HELP);
    assertThat(role(WOMAN, WOMAN.with(new Calcium(FROM_60, 2500)))).isEqualTo(Role.OTHER);
    assertThat(role(WOMAN, WOMAN.with(new VitaminD(FROM_60, 150)))).isEqualTo(Role.OTHER);
    assertThat(role(WOMAN, WOMAN.with(new BodyMassIndex(FROM_60, 22)))).isEqualTo(Role.OTHER);
    assertThat(role(WOMAN, WOMAN.with(new BodyMassIndex(FROM_60, 17)))).isEqualTo(Role.RISK_FACTOR);
    assertThat(role(WOMAN, WOMAN.with(new Exercise(FROM_60, Exercise.Level.INACTIVE))))
        .isEqualTo(Role.RISK_FACTOR);
    assertThat(role(WOMAN, WOMAN.with(new Exercise(FROM_60, Exercise.Level.STRENGTH))))
        .isEqualTo(Role.HELP);
    assertThat(role(WOMAN, PersonEdit.withMenopauseAt(WOMAN, 45))).isEqualTo(Role.CAUSE);
  }

  @Test
  void aMedicineAgainstCancerIsNoHelpForBoneAndIsKindlyTold() {
    Scenario taken = WOMAN.with(new MedicineCourse(FROM_60, Medicine.AROMATASE_INHIBITOR));
    assertThat(role(WOMAN, taken)).isEqualTo(Role.CAUSE);
    assertThat(role(taken, WOMAN)).isEqualTo(Role.CAUSE);
    assertThat(role(WOMAN, WOMAN.with(new MedicineCourse(FROM_60, Medicine.ALENDRONATE))))
        .isEqualTo(Role.HELP);
    Optional<Move> move = move(WOMAN, taken);
    MovedWords words = new MovedWords(Texts.english(), MovedBorders.read(new AssetReader()));
    assertThat(words.sentences(move.orElseThrow()))
        .contains("last estrogen", "more removing cells", "for a good reason");
    assertThat(words.role(move.orElseThrow())).isEqualTo("a cause");
  }

  private static Role role(Scenario before, Scenario after) {
    return move(before, after).orElseThrow().role();
  }

  private static Optional<Move> move(Scenario before, Scenario after) {
    Life old = MODEL.simulate(before);
    return Move.of(old, MODEL.simulate(after), 65);
  }
}
