// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.List;

/**
 * Ready-made lives that are about the same thing.
 *
 * @param name of the thing; its words stand at {@code lives.group.NAME}
 * @param lives in the order in which they are offered
 */
public record LifeGroup(String name, List<ReadyMadeLife> lives) {
  public LifeGroup {
    lives = List.copyOf(lives);
  }
}
