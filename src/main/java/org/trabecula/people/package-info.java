// SPDX-License-Identifier: MIT
/**
 * How many people out of a hundred: what was counted, of whom, where and when.
 *
 * <p>{@link org.trabecula.people.PeopleFigures} holds what was counted, {@link
 * org.trabecula.people.PeopleAnswers} sorts it by {@link org.trabecula.people.PeopleQuestion} into
 * {@link org.trabecula.people.PeopleGroup}s, and {@link org.trabecula.people.PeopleWords} says it,
 * always with both sides: how many do, and how many do not.
 */
package org.trabecula.people;
