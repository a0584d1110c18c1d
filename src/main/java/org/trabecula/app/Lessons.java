// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.trabecula.anatomy.view.FractureLesson;
import org.trabecula.app.LaterPage.Page;
import org.trabecula.cause.view.SteroidLesson;
import org.trabecula.density.view.ScanLesson;
import org.trabecula.design.Failed;
import org.trabecula.design.ScrollPage;
import org.trabecula.design.Surroundings;
import org.trabecula.exploration.LifeExplorer;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.view.HelpCard;
import org.trabecula.help.view.HelperOffer;
import org.trabecula.help.view.TriedHelp;
import org.trabecula.learn.view.LearnScreen;
import org.trabecula.learn.view.Lesson;
import org.trabecula.loop.view.LoopLesson;
import org.trabecula.loop.view.LoopPages;
import org.trabecula.loop.view.RhythmPage;
import org.trabecula.moved.view.LastMove;
import org.trabecula.people.view.PeopleLesson;
import org.trabecula.protection.view.ProtectionLesson;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.text.Texts;
import org.trabecula.treatment.StoppingCaution;

/** The lessons of the Learn screen: one line for each. */
final class Lessons {
  private final Exploration exploration;
  private final LastMove move;
  private final TriedHelp tried;
  private final LifeExplorer explorer;
  private final Figures figures;
  private final Surroundings surroundings;
  private final Texts texts;
  private final Later<LearnFigures> content;
  private final List<LaterPage<LearnFigures>> pages = new ArrayList<>();

  /**
   * @param exploration the life that lessons tell of
   * @param move what was moved last
   * @param tried what was tried on that life
   * @param explorer computes lives of their own
   */
  Lessons(
      Exploration exploration,
      LastMove move,
      TriedHelp tried,
      LifeExplorer explorer,
      Figures figures,
      Surroundings surroundings) {
    this.exploration = exploration;
    this.move = move;
    this.tried = tried;
    this.explorer = explorer;
    this.figures = figures;
    this.surroundings = surroundings;
    texts = surroundings.texts();
    content = new Later<>(() -> LearnFigures.read(figures), surroundings.workers().readings());
  }

  /** The screen with all of them. */
  Screen screen() {
    HelperOffer helper =
        new HelperOffer(exploration, figures.help().advice(), tried, texts).brief();
    LearnScreen lessons =
        new LearnScreen(texts, helper, caution(), figures.signs(exploration, texts))
            .add(lesson("loop", this::loop))
            .add(lesson("steroids", known -> steroids()))
            .add(lesson("fractures", known -> Page.of(fractures())))
            .add(lesson("protection", this::protection))
            .add(page("people", known -> new PeopleLesson(figures.people(), texts)))
            .add(page("scan", this::scans));
    Shortcuts keys =
        new Shortcuts().on(KeyCode.PAGE_DOWN, lessons::forth).on(KeyCode.PAGE_UP, lessons::back);
    return new Screen("learn", lessons)
        .withKeys(keys)
        .withClicker(keys)
        .onShown(lessons::takeFocus)
        .withReadouts(
            new LessonReadout(lessons, exploration, figures.density(), texts),
            lessons::setPresenting)
        .withChanges(exploration.changes())
        .atRestWhen(
            () -> !exploration.isComputing() && pages.stream().allMatch(LaterPage::isAtRest));
  }

  /** What must not be stopped alone, which every lesson says. */
  private ObservableValue<String> caution() {
    StoppingCaution cautions = figures.cautions(texts);
    return exploration.scenarioProperty().map(cautions::always);
  }

  private Page loop(LearnFigures known) {
    LoopLesson loop =
        new LoopLesson(exploration, move, figures.moved(), figures.advice(), surroundings);
    RhythmPage rhythms = new RhythmPage(known.rhythm(), explorer, surroundings);
    ScrollPage high = new ScrollPage(texts.get("rhythm.page.rhythm"), rhythms);
    // As high as its place where that is higher.
    high.setFitToHeight(true);
    LoopPages pages = new LoopPages(texts).add("loop", loop).add("rhythm", high);
    return new Page(pages, rhythms::isAtRest);
  }

  private Page steroids() {
    HelpCard help =
        new HelpCard(
            exploration,
            tried,
            figures.whatHelps(surroundings.customs()),
            figures.help(),
            figures.density(),
            texts);
    SteroidLesson lesson =
        new SteroidLesson(
            exploration,
            new LifeSimulator(figures.model())::simulate,
            figures.advice(),
            figures.help().bibliography(),
            help,
            surroundings);
    return new Page(lesson, lesson::isAtRest);
  }

  private FractureLesson fractures() {
    return new FractureLesson(texts, figures.fractures()).asPage();
  }

  private Page protection(LearnFigures known) {
    ProtectionLesson lesson =
        new ProtectionLesson(
            exploration,
            known.protection(),
            texts,
            surroundings.workers().comparisons(),
            surroundings.failures().of(Failed.LIFE));
    return new Page(new ScrollPage(texts.get("learn.lesson.protection"), lesson), lesson::isAtRest);
  }

  private ScanLesson scans(LearnFigures known) {
    return new ScanLesson(figures.density(), known.scans(), figures.help().bibliography(), texts);
  }

  private Lesson lesson(String key, Function<LearnFigures, Page> making) {
    LaterPage<LearnFigures> page =
        new LaterPage<>(content, making, surroundings.failures().of(Failed.PAGE));
    pages.add(page);
    return new Lesson(key, page);
  }

  /** A lesson that scrolls as a whole. */
  private Lesson page(String key, Function<LearnFigures, Region> making) {
    String name = texts.get("learn.lesson." + key);
    return lesson(key, known -> Page.of(new ScrollPage(name, making.apply(known))));
  }
}
