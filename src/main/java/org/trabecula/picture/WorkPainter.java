// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombState;

/** Paints the work on the surface over a picture of bone, as it is asked to be shown. */
final class WorkPainter {

  private final PictureSize size;
  private final PictureScale scale;
  private final CellPlaces places;
  private final CellPainter cells;
  private final WorkSigns signs;
  private final RowTeam team;

  WorkPainter(PictureSize size, PictureScale scale, BoneTheme theme, RowTeam team) {
    this.size = size;
    this.scale = scale;
    this.team = team;
    places = new CellPlaces(scale);
    cells = new CellPainter(size, theme);
    signs = new WorkSigns(size, theme, scale);
  }

  CellPlaces places() {
    return places;
  }

  void paint(HoneycombState state, WorkShown shown, int[] argb) {
    if (shown instanceof WorkShown.Cells) {
      paint(places.work(state), state.age(), argb);
    } else if (shown instanceof WorkShown.Trace trace) {
      paint(state, trace, argb);
    }
  }

  private void paint(DrawnWork work, double age, int[] argb) {
    List<Sign> drawn = new ArrayList<>();
    work.others().forEach(site -> drawn.add(signs.mark(site, age)));
    work.bare().forEach(site -> drawn.add(signs.bare(site)));
    team.share(
        size.height(),
        (from, to, worker) -> {
          drawn.forEach(sign -> sign.paint(argb, size.width(), from, to));
          work.cells().forEach(cell -> cells.paint(cell, argb, from, to));
        });
  }

  private void paint(HoneycombState state, WorkShown.Trace trace, int[] argb) {
    List<Sign> glows = new ArrayList<>();
    for (BasicMulticellularUnit unit : trace.units()) {
      SiteGlow glow = SiteGlow.of(unit, state.age(), trace.years());
      if (SitePlaces.isSeen(state, unit) && glow.isSeen()) {
        glows.add(signs.glow(SitePlace.of(state, unit, scale), glow));
      }
    }
    team.share(
        size.height(),
        (from, to, worker) -> glows.forEach(g -> g.paint(argb, size.width(), from, to)));
  }
}
