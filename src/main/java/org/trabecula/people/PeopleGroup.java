// SPDX-License-Identifier: MIT
package org.trabecula.people;

/**
 * A hundred people, and what happened to them.
 *
 * @param name by which the words know it
 * @param affected those to whom it happens
 * @param spared those to whom it would have happened without a medicine; the next in order
 */
public record PeopleGroup(String name, int affected, int spared) {
  /** Everybody, in every group, so that groups can be compared by eye. */
  public static final int SIZE = 100;

  public PeopleGroup {
    if (affected < 0 || spared < 0 || affected + spared > SIZE) {
      throw new IllegalArgumentException(affected + " and " + spared + " of " + SIZE);
    }
  }

  /** A group to which nothing is compared. */
  public static PeopleGroup of(String name, double affected) {
    return new PeopleGroup(name, (int) Math.round(affected), 0);
  }

  /** Those to whom it does not happen. */
  public int unaffected() {
    return SIZE - affected;
  }

  /** What one person of the group is, counted from 0 in the order in which icons are filled. */
  public Fate fate(int person) {
    if (person < affected) {
      return Fate.AFFECTED;
    }
    return person < affected + spared ? Fate.SPARED : Fate.UNAFFECTED;
  }

  /** What one person of a group is. */
  public enum Fate {
    AFFECTED,
    SPARED,
    UNAFFECTED
  }
}
