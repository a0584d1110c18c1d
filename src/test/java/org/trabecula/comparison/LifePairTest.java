// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.GlucocorticoidEffects;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.ViewStart;
import org.trabecula.scenario.edit.PersonEdit;

class LifePairTest {
  private static final Scenario PLAIN = Scenario.ordinary("Plain", Sex.FEMALE);
  private static final Scenario STEROIDS = PLAIN.with(new Glucocorticoid(AgeSpan.from(60), 5));

  @Test
  void copiesTheLifeOfOneSideOverTheOther() {
    LifePair pair = new LifePair(PLAIN, STEROIDS);
    assertThat(pair.copied(Side.LEFT)).isEqualTo(LifePair.twice(PLAIN));
    assertThat(pair.copied(Side.RIGHT)).isEqualTo(LifePair.twice(STEROIDS));
    assertThat(pair.copied(Side.LEFT).topics()).isEmpty();
  }

  @Test
  void swappedTwiceIsTheSamePair() {
    LifePair pair = new LifePair(PLAIN, STEROIDS);
    assertThat(pair.swapped()).isEqualTo(new LifePair(STEROIDS, PLAIN));
    assertThat(pair.swapped().swapped()).isEqualTo(pair);
  }

  @Test
  void livesOfDifferentHoneycombsAreNotCompared() {
    Scenario other = PLAIN.withView(new ViewStart(30, 2));
    assertThatThrownBy(() -> new LifePair(PLAIN, other)).hasMessageContaining("same seed");
  }

  @Test
  void aLifeThatIsPutOnASideTakesOverTheHoneycomb() {
    Scenario other = STEROIDS.withView(new ViewStart(70, 9));
    assertThat(LifePair.twice(PLAIN).with(Side.RIGHT, other))
        .isEqualTo(new LifePair(PLAIN, STEROIDS));
  }

  @Test
  void whatIsUsualAnywayIsNoDifference() {
    AgeSpan life = AgeSpan.from(18);
    Scenario told =
        PLAIN
            .with(new Calcium(life, Calcium.DEFAULT))
            .with(new Exercise(life, Exercise.DEFAULT))
            .with(new Glucocorticoid(life, 0))
            .with(GlucocorticoidEffects.all(life))
            .with(Menopause.usual());
    assertThat(new LifePair(PLAIN, told).topics()).isEmpty();
  }

  @Test
  void theSameSwitchesOfTabletsThatNobodyTakesAreNoDifference() {
    Scenario switched =
        PLAIN.with(new GlucocorticoidEffects(AgeSpan.from(18), true, false, true, true));
    assertThat(new LifePair(PLAIN, switched).topics()).isEmpty();
    LifePair taken =
        new LifePair(
            STEROIDS,
            STEROIDS.withLife(switched.life()).with(new Glucocorticoid(AgeSpan.from(60), 5)));
    assertThat(taken.topics()).containsExactly(Topic.STEROIDS);
  }

  @Test
  void aShorterCourseIsADifference() {
    Scenario shorter = PLAIN.with(new Glucocorticoid(new AgeSpan(60, 61), 5));
    assertThat(new LifePair(STEROIDS, shorter).topics()).containsExactly(Topic.STEROIDS);
  }

  @Test
  void aManDiffersFromAWomanByThatAlone() {
    Scenario man = PersonEdit.withSex(PLAIN, Sex.MALE);
    assertThat(new LifePair(PLAIN, man).topics()).containsExactly(Topic.SEX);
  }
}
