// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.List;

/**
 * What is drawn of the work at one moment.
 *
 * @param cells in the order of painting
 * @param bare surfaces that are dug out and wait, drawn as clearly as cells
 * @param others all further sites at work, each drawn as a thin sign
 */
record DrawnWork(List<DrawnCell> cells, List<SitePlace> bare, List<SitePlace> others) {
  DrawnWork {
    cells = List.copyOf(cells);
    bare = List.copyOf(bare);
    others = List.copyOf(others);
  }
}
