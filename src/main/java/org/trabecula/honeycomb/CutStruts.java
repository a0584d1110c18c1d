// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

import java.util.Arrays;

/**
 * The struts that were lost: when, where, and how their loose ends are carried off.
 *
 * <p>From the cut the two ends draw back towards the nodes with rounded tips; a strut that lost its
 * hold without being cut itself is thinned away as a whole.
 */
final class CutStruts {
  /** The place of a strut that was not cut through but fell with its neighbours. */
  static final int NOWHERE = -1;

  /** Length of a rounded tip, as a share of the strut. */
  private static final double TIP = 0.2;

  private final double recessionTime;
  private final double[] age;
  private final int[] site;
  private final float[][] left;
  private final float[][] right;

  CutStruts(int struts, double recessionTime) {
    this.recessionTime = recessionTime;
    age = new double[struts];
    Arrays.fill(age, Double.POSITIVE_INFINITY);
    site = new int[struts];
    left = new float[struts][];
    right = new float[struts][];
  }

  /**
   * A strut is lost at an age with the profile it had then; nothing is left at the cut itself.
   *
   * @param sides its left and its right profile without apposition, µm
   * @param apposed what was laid on the whole surface, µm
   */
  void add(int strut, double atAge, int atSite, float[][] sides, double apposed) {
    age[strut] = atAge;
    site[strut] = atSite;
    left[strut] = sides[0];
    right[strut] = sides[1];
    for (int i = 0; i < SITES; i++) {
      left[strut][i] = i == atSite ? 0 : (float) (left[strut][i] + apposed);
      right[strut][i] = i == atSite ? 0 : (float) (right[strut][i] + apposed);
    }
    ProfileBounds.settle(left[strut], right[strut], 0, SITES);
  }

  /** The age at which a strut was lost, years; infinite for one that never is. */
  double age(int strut) {
    return age[strut];
  }

  /** Whether a strut is lost at an age. */
  boolean isCut(int strut, double atAge) {
    return atAge >= age[strut];
  }

  /** Whether nothing of a lost strut is left at an age. */
  boolean isCarriedOff(int strut, double atAge) {
    return atAge >= age[strut] + recessionTime;
  }

  /** Writes what is left of a lost strut into the profiles of a state. */
  void write(int strut, double atAge, float[] intoLeft, float[] intoRight) {
    int place = strut * SITES;
    if (isCarriedOff(strut, atAge)) {
      Arrays.fill(intoLeft, place, place + SITES, 0);
      Arrays.fill(intoRight, place, place + SITES, 0);
      return;
    }
    for (int i = 0; i < SITES; i++) {
      float share = (float) remainingShare(strut, i, atAge);
      intoLeft[place + i] = share * left[strut][i];
      intoRight[place + i] = share * right[strut][i];
    }
  }

  /** Thickness that is left of a lost strut at one of its sites, µm. */
  double thickness(int strut, int atSite, double atAge) {
    return isCarriedOff(strut, atAge)
        ? 0
        : remainingShare(strut, atSite, atAge) * (left[strut][atSite] + right[strut][atSite]);
  }

  private double remainingShare(int strut, int atSite, double atAge) {
    double gone = (atAge - age[strut]) / recessionTime;
    if (site[strut] == NOWHERE) {
      return 1 - gone;
    }
    int longerEnd = Math.max(site[strut], SITES - 1 - site[strut]);
    double reach = (longerEnd + 0.5) / SITES;
    double front = gone * (reach + TIP) - TIP;
    double fromCut = Math.abs(atSite - site[strut]) / (double) SITES;
    double inTip = Math.max(0, Math.min(1, (fromCut - front) / TIP));
    return StrictMath.sqrt(inTip * (2 - inTip));
  }
}
