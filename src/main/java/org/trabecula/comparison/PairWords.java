// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trabecula.asset.JsonName;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.ViewStart;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.scenario.title.LifeTitles;
import org.trabecula.text.Texts;
import org.trabecula.treatment.StoppingCaution;

/** Says in plain words what two lives differ by, and what that makes of their bones. */
public final class PairWords {
  private static final int MOST_LISTED = 3;

  private final Texts texts;
  private final PairLibrary library;
  private final LifeTitles titles;
  private final StoppingCaution cautions;
  private final List<Scenario> known;

  /**
   * @param library the pairs that have a name
   * @param lives the ready-made lives that a side may show
   * @param cautions what must not be stopped alone
   */
  public PairWords(
      Texts texts, PairLibrary library, ScenarioLibrary lives, StoppingCaution cautions) {
    this.texts = texts;
    this.cautions = cautions;
    this.library = library;
    List<Scenario> all = library.lives(lives);
    titles = new LifeTitles(texts, all);
    known = all.stream().map(life -> life.withView(ViewStart.DEFAULT)).toList();
  }

  /** What a ready-made pair is called. */
  public String name(ReadyPair pair) {
    return texts.get("compare.pair." + pair.name());
  }

  /** What a side is called. */
  public String side(Side side) {
    return texts.get("compare.side." + JsonName.of(side));
  }

  /**
   * How much bone a side has.
   *
   * @param peak of the higher peak of both lives, a share
   */
  public String share(Side side, double peak) {
    return texts.get("compare.share", side(side), Math.rint(100 * peak));
  }

  /** What a scan would call the bone of a side. */
  public String scan(Side side, String said) {
    return texts.get("compare.scan", side(side), said);
  }

  /** What the life of a side is called. */
  public String title(Side side, Scenario life) {
    return texts.get("compare.title", side(side), titles.of(life));
  }

  /** Says of a life that it is made up, and what was changed in it. */
  public String origin(Scenario life) {
    List<Topic> changed = changed(life);
    return texts.get("compare.origin" + howMuch(changed), list(changed));
  }

  /** A longer list would be no help to whoever reads it. */
  private static String howMuch(List<Topic> changed) {
    if (changed.isEmpty()) {
      return "";
    }
    return changed.size() <= MOST_LISTED ? ".changed" : ".changedMuch";
  }

  /** By what a life differs from the ready-made one of its title; a title of its own is no lie. */
  private List<Topic> changed(Scenario life) {
    List<List<Topic>> changes =
        known.stream()
            .filter(ready -> ready.title().equals(life.title()))
            .map(ready -> new LifePair(ready, life.withView(ViewStart.DEFAULT)).topics())
            .toList();
    return changes.stream().min(Comparator.comparing(List::size)).orElse(List.of());
  }

  private String list(List<Topic> topics) {
    return texts.list(topics.stream().map(this::topic).toList());
  }

  /** What must never be stopped without advice; empty where neither life holds it. */
  public String caution(LifePair lives) {
    return cautions.of(lives.left(), lives.right());
  }

  /** What two lives differ by. */
  public String topics(LifePair lives) {
    List<Topic> topics = lives.topics();
    Optional<ReadyPair> ready = library.find(lives);
    String list = list(topics);
    if (topics.isEmpty()) {
      return texts.get("compare.topics.none");
    }
    if (topics.size() == 1) {
      List<String> courses = courses(lives);
      if (!topics.get(0).equals(Topic.MEDICINES)) {
        return texts.get("compare.topics.one", list);
      }
      return texts.get(
          courses.size() > 1 ? "compare.topics.courses" : "compare.topics.one",
          texts.list(courses));
    }
    return texts.get(ready.isPresent() ? "compare.topics.plan" : "compare.topics.many", list);
  }

  /** The medicines of which one life has a course that the other has not. */
  private List<String> courses(LifePair lives) {
    return Stream.concat(
            gone(lives.left(), lives.right()).stream(), gone(lives.right(), lives.left()).stream())
        .map(course -> texts.get("timeline.mark." + JsonName.of(course.medicine())))
        .distinct()
        .toList();
  }

  private static List<MedicineCourse> gone(Scenario from, Scenario other) {
    return from.courses(MedicineCourse.class)
        .filter(course -> !other.life().contains(course))
        .toList();
  }

  /** What is different between the bones, most telling first. */
  public List<String> differences(BonePair bones) {
    return List.of(
        sentence("density", bones.density(), bones.age()),
        sentence("struts", bones.struts(), bones.age()),
        sentence("holes", bones.holes(), bones.age()));
  }

  private String sentence(String quantity, Gap gap, double age) {
    String place = gap.more().map(JsonName::of).orElse("same");
    return texts.get("compare." + quantity + "." + place, Math.floor(age), gap.size());
  }

  private String topic(Topic topic) {
    return texts.get("compare.topic." + topic.name());
  }
}
