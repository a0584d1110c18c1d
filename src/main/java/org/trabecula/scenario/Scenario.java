// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A made-up life.
 *
 * @param title what the life was called by a person, at most 200 characters; empty for a life that
 *     is called by what is set in it
 * @param person who
 * @param life what happens, in the order in which it was written; at most 200 entries
 * @param view what the picture shows first
 */
public record Scenario(String title, Person person, List<Factor> life, ViewStart view) {
  /** The longest title, in characters. */
  public static final int LONGEST_TITLE = ScenarioRules.LONGEST_TITLE;

  /** The most entries of a life. */
  public static final int MOST_FACTORS = ScenarioRules.MOST_FACTORS;

  public Scenario {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(view, "view");
    life = List.copyOf(life);
    ScenarioRules.check(title, person, life);
  }

  /** A life in which nothing out of the ordinary happens. */
  public static Scenario ordinary(String title, Sex sex) {
    return new Scenario(title, Person.average(sex), List.of(), ViewStart.DEFAULT);
  }

  /** Whether a text may be a title: one line, not too long. */
  public static boolean isTitle(String text) {
    return ScenarioRules.wrongTitle(text).isEmpty();
  }

  /** Whether the life was given a title. */
  public boolean hasTitle() {
    return !title.isBlank();
  }

  /** The course of this kind that holds at an age, if any. */
  public <C extends Course> Optional<C> courseAt(Class<C> kind, double age) {
    return courses(kind).filter(course -> course.span().contains(age)).findFirst();
  }

  /** All courses of one kind, in the order in which they were written. */
  public <C extends Course> Stream<C> courses(Class<C> kind) {
    return life.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Whether this medicine is being taken at an age. */
  public boolean takes(Medicine medicine, double age) {
    return courses(MedicineCourse.class)
        .anyMatch(course -> course.medicine() == medicine && course.span().contains(age));
  }

  /** The woman's menopause, the usual one unless the life names it; empty for a man. */
  public Optional<Menopause> menopause() {
    if (person.sex() == Sex.MALE) {
      return Optional.empty();
    }
    return Optional.of(
        life.stream()
            .filter(Menopause.class::isInstance)
            .map(Menopause.class::cast)
            .findFirst()
            .orElseGet(Menopause::usual));
  }

  /** The same life without the factors that match. */
  public Scenario without(Predicate<Factor> matching) {
    return withLife(life.stream().filter(matching.negate()).toList());
  }

  /** Whether one more entry may be added: a life holds at most {@link #MOST_FACTORS}. */
  public boolean hasRoom() {
    return life.size() < MOST_FACTORS;
  }

  /** The same life with one more factor; empty where the life has no room for it. */
  public Optional<Scenario> withAnother(Factor factor) {
    return hasRoom() ? Optional.of(with(factor)) : Optional.empty();
  }

  /**
   * The same life with one more factor.
   *
   * @throws InvalidFactorException where the life has no room for it or holds the like of it
   */
  public Scenario with(Factor factor) {
    return withLife(Stream.concat(life.stream(), Stream.of(factor)).toList());
  }

  /** The same person with another life. */
  public Scenario withLife(List<Factor> newLife) {
    return new Scenario(title, person, newLife, view);
  }

  /** The same life lived by another person; what that person cannot have is left out. */
  public Scenario withPerson(Person newPerson) {
    List<Factor> kept =
        newPerson.sex() == Sex.MALE
            ? life.stream().filter(factor -> !(factor instanceof Menopause)).toList()
            : life;
    return new Scenario(title, newPerson, kept, view);
  }

  /** The same life under another title. */
  public Scenario withTitle(String newTitle) {
    return new Scenario(newTitle, person, life, view);
  }

  /** The same life, shown first at another age or with another honeycomb. */
  public Scenario withView(ViewStart newView) {
    return new Scenario(title, person, life, newView);
  }
}
