// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.scenario.Range;

/**
 * How one body answers, compared with others that live the same: how fast it loses bone, and how
 * well medicines work in it. What it inherited as peak bone mass stands with the person.
 *
 * @param loss how strongly bone answers to lack of estrogen and how fast it ages, average = 1, 0.1
 *     to 3
 * @param medicines how much of a medicine for bone reaches its effect, average = 1, 0 to 2
 */
public record Constitution(double loss, double medicines) {
  private static final Range LOSS = new Range(0.1, 3);
  private static final Range MEDICINES = new Range(0, 2);

  /** The body that the model is fitted to. */
  public static final Constitution AVERAGE = new Constitution(1, 1);

  public Constitution {
    LOSS.require("loss", loss);
    MEDICINES.require("medicines", medicines);
  }
}
