// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RandomLives;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.PlainReader;
import org.trabecula.text.Texts;

/** What is said of medicines that end, follow each other or pause is plain, whatever the life. */
class TreatmentIsToldPlainlyTest {
  private static final int LIVES = 60;
  private static final AssetReader ASSETS = new AssetReader();
  private static final LifeSimulator MODEL = new LifeSimulator(RemodellingParameters.read(ASSETS));

  private final Texts texts = Texts.english();
  private final TakenCourses taken = TakenCourses.read(ASSETS);
  private final PlainReader reader = new PlainReader();

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void endsOrderAndPausesOfMedicinesAreToldPlainly(long seed) {
    TreatmentWords words = new TreatmentWords(texts);
    RandomLives lives = new RandomLives(seed);
    for (int trial = 0; trial < LIVES; trial++) {
      Scenario life = withFewMedicines(lives.next());
      TreatmentLives plans =
          TreatmentLives.of(MODEL.simulate(life), taken.in(life), MODEL::simulate);
      words.of(plans).forEach(reader::read);
    }
    assertThat(reader.hasRead()).isGreaterThan(LIVES);
    assertThat(reader.tooHard()).isEmpty();
  }

  /** The first three medicines of a life: enough for an end, an order and a pause. */
  private static Scenario withFewMedicines(Scenario life) {
    List<Factor> courses = new ArrayList<>(life.life());
    courses.removeIf(factor -> !(factor instanceof MedicineCourse));
    List<Factor> surplus = courses.subList(Math.min(3, courses.size()), courses.size());
    return life.without(surplus::contains);
  }
}
