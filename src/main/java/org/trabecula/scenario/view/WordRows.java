// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.trabecula.design.ChoiceRow;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.LevelScale;
import org.trabecula.scenario.LevelScale.Level;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.scenario.edit.PersonEdit;
import org.trabecula.text.Texts;

/** Makes the lines of "More about this life". */
final class WordRows {
  private static final int DAYS_A_WEEK = 7;

  private final Exploration exploration;
  private final Texts texts;

  WordRows(Exploration exploration, Texts texts) {
    this.exploration = exploration;
    this.texts = texts;
  }

  /** A line for a circumstance that is an amount. */
  <C extends Course> LifeControl amount(
      String subject, Circumstance<C, Double> circumstance, LevelScale scale) {
    return new WordRow<>(
        exploration,
        row(subject, scale.levels(), level -> inWords(subject, level)),
        (life, age) -> scale.nearest(circumstance.at(life, age)),
        (life, age, level) -> circumstance.with(life, age, level.value()));
  }

  /** The line for alcohol, in the drinks that count. */
  LifeControl alcohol(LevelScale scale, LifeWords words) {
    return new WordRow<>(
        exploration,
        row("alcohol", scale.levels(), level -> words.drinks(level.value())),
        (life, age) -> scale.nearest(Circumstance.ALCOHOL.at(life, age)),
        (life, age, level) -> Circumstance.ALCOHOL.with(life, age, level.value()));
  }

  /** The line for exercise. */
  LifeControl exercise() {
    return new WordRow<>(
        exploration,
        row(
            "exercise",
            List.of(Exercise.Level.values()),
            level -> texts.get(key("exercise", LifeWords.key(level)))),
        Circumstance.EXERCISE::at,
        Circumstance.EXERCISE::with);
  }

  /**
   * The line for the inherited peak.
   *
   * @param familySd where osteoporosis runs in the family, standard deviations
   */
  LifeControl peak(LevelScale scale, double familySd) {
    Level family = new Level("family", familySd);
    List<Level> choices = Stream.concat(scale.levels().stream(), Stream.of(family)).toList();
    return new WordRow<>(
        exploration,
        row("peak", choices, level -> texts.get(key("peak", level.word()))),
        (life, age) -> peakOf(life, scale, family),
        (life, age, level) -> PersonEdit.withPeakBoneMass(life, level.value()));
  }

  /** The line for how the menopause came about; not there for a man. */
  LifeControl menopauseKind() {
    ChoiceRow<Menopause.Kind> row =
        row(
            "menopause-kind",
            List.of(Menopause.Kind.values()),
            kind -> texts.get(key("menopause-kind", LifeWords.key(kind))));
    WordRow<Menopause.Kind> choice =
        new WordRow<>(
            exploration,
            row,
            (life, age) -> life.menopause().orElseGet(Menopause::usual).kind(),
            (life, age, kind) -> PersonEdit.withMenopauseKind(life, kind));
    return new LifeControl() {
      @Override
      public Node node() {
        return choice.node();
      }

      @Override
      public void follow(Scenario life, double age) {
        choice.setVisible(life.menopause().isPresent());
        choice.follow(life, age);
      }
    };
  }

  /** A level; its words may name its value, or what that comes to in a week. */
  private String inWords(String subject, Level level) {
    return texts.get(key(subject, level.word()), level.value(), DAYS_A_WEEK * level.value());
  }

  private static Level peakOf(Scenario life, LevelScale scale, Level family) {
    double sd = life.person().peakBoneMassSd();
    return sd == family.value() ? family : scale.nearest(sd);
  }

  private <T> ChoiceRow<T> row(String subject, List<T> choices, Function<T, String> inWords) {
    ChoiceRow<T> row = new ChoiceRow<>(texts, texts.get(key(subject, "name")), choices, inWords);
    row.setId(subject);
    return row;
  }

  private static String key(String subject, String attribute) {
    return "scenario." + subject + "." + attribute;
  }
}
