// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;
import org.trabecula.scenario.VitaminD;

/** The lives that the design prototype lived, by its names for them. */
final class PrototypeLives {
  private PrototypeLives() {}

  static Map<String, Scenario> all() {
    Map<String, Scenario> lives = new TreeMap<>();
    lives.put("man", Scenario.ordinary("man", Sex.MALE));
    woman().forEach((name, life) -> lives.put(name, woman(name, life)));
    return lives;
  }

  private static Map<String, List<Factor>> woman() {
    Map<String, List<Factor>> lives = new TreeMap<>();
    lives.put("base", List.of());
    lives.put("ovx", List.of(new Menopause(42, Menopause.Kind.SURGICAL)));
    lives.put("gc65", List.of(prednisone(65, 70, 7.5)));
    lives.put("gc35", List.of(prednisone(35, 40, 7.5)));
    lives.put("gc20", List.of(prednisone(65, AgeSpan.FOR_LIFE, 20)));
    lives.put("gc2", List.of(prednisone(65, AgeSpan.FOR_LIFE, 2.5)));
    lives.put("ca5", List.of(new Calcium(AgeSpan.from(60), 500)));
    lives.put(
        "ca12",
        List.of(new Calcium(new AgeSpan(60, 66), 500), new Calcium(AgeSpan.from(66), 1200)));
    lives.put("vd", List.of(new VitaminD(AgeSpan.from(65), 20)));
    lives.put("vd10", List.of(new VitaminD(AgeSpan.from(65), 10)));
    lives.put("smoke", List.of(new Smoking(AgeSpan.from(20), 20)));
    lives.put("bed", List.of(new Exercise(new AgeSpan(40, 40.25), Exercise.Level.BED_REST)));
    lives.put("jump", List.of(new Exercise(AgeSpan.from(40), Exercise.Level.STRENGTH_AND_IMPACT)));
    lives.put("thy", List.of(new ThyroidHormone(new AgeSpan(40, 41.5), 2)));
    lives.put("alc", List.of(new Alcohol(AgeSpan.from(40), 6)));
    lives.putAll(treated());
    return lives;
  }

  private static Map<String, List<Factor>> treated() {
    double forLife = AgeSpan.FOR_LIFE;
    Map<String, List<Factor>> lives = new TreeMap<>();
    lives.put("aln", List.of(course(Medicine.ALENDRONATE, 65, 70)));
    lives.put("aln10", List.of(course(Medicine.ALENDRONATE, 65, forLife)));
    lives.put("dm3", List.of(course(Medicine.DENOSUMAB, 70, 73)));
    lives.put("dm10", List.of(course(Medicine.DENOSUMAB, 70, 80)));
    lives.put(
        "dmaln",
        List.of(course(Medicine.DENOSUMAB, 70, 73), course(Medicine.ALENDRONATE, 73.5, 75.5)));
    lives.put("teri", List.of(course(Medicine.TERIPARATIDE, 65, 66.75)));
    lives.put("romo", List.of(course(Medicine.ROMOSOZUMAB, 70, 71)));
    lives.put(
        "rd", List.of(course(Medicine.ROMOSOZUMAB, 70, 71), course(Medicine.DENOSUMAB, 71, 75)));
    lives.put("mht", List.of(course(Medicine.HORMONE_THERAPY, 51, forLife)));
    lives.put(
        "gcaln", List.of(prednisone(65, forLife, 7.5), course(Medicine.ALENDRONATE, 65, forLife)));
    lives.put(
        "gcteri", List.of(prednisone(63, forLife, 7.5), course(Medicine.TERIPARATIDE, 65, 66.5)));
    return lives;
  }

  private static Scenario woman(String name, List<Factor> life) {
    return Scenario.ordinary(name, Sex.FEMALE).withLife(life);
  }

  private static Factor prednisone(double from, double to, double mgPerDay) {
    return new Glucocorticoid(new AgeSpan(from, to), mgPerDay);
  }

  private static Factor course(Medicine medicine, double from, double to) {
    return new MedicineCourse(new AgeSpan(from, to), medicine);
  }
}
