// SPDX-License-Identifier: MIT
package org.trabecula.morphometry;

/** The places of an array that nothing has claimed yet, found without looking at the others. */
final class UnclaimedPlaces {
  /** For each place one at or after it, before which all are claimed. */
  private final int[] later;

  UnclaimedPlaces(int places) {
    later = new int[places + 2];
    for (int place = 0; place < later.length; place++) {
      later[place] = place;
    }
  }

  /** The first unclaimed place at or after one; the number of places where there is none. */
  int from(int place) {
    int found = place;
    while (later[found] != found) {
      later[found] = later[later[found]];
      found = later[found];
    }
    return found;
  }

  void claim(int place) {
    later[place] = place + 1;
  }
}
