// SPDX-License-Identifier: MIT
package org.trabecula.lens.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.trabecula.exploration.view.PlaybackControl;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.lens.SiteWords;
import org.trabecula.picture.SitePlace;
import org.trabecula.text.Texts;

/** Choosing a site by keys: Enter on the picture starts at its middle. */
final class SiteKeys {

  /** What comes of choosing. */
  interface Actions {

    /** Rings a site that is chosen but not opened; empty for none. */
    void point(Optional<SitePlace> place);

    /** Looks into a site. */
    void open(BasicMulticellularUnit unit);

    /** Goes back to the picture. */
    void leave();
  }

  private final SitesInView sites;
  private final PlaybackControl playback;
  private final Texts texts;
  private final Actions actions;
  private final SiteCursor cursor;
  private boolean choosing;

  SiteKeys(SitesInView sites, PlaybackControl playback, Texts texts, Actions actions) {
    this.sites = sites;
    this.playback = playback;
    this.texts = texts;
    this.actions = actions;
    cursor = new SiteCursor(sites::next, this::point, actions::open, this::leave);
    cursor.setVisible(false);
    cursor.focusedProperty().addListener((property, before, focused) -> endUnless(focused));
  }

  /** The node that has the focus while a site is chosen. */
  Node cursor() {
    return cursor;
  }

  /** Starts on Enter, where anything is at work. */
  void start(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      playback.pause();
      sites.middle().ifPresent(this::start);
    }
  }

  private void start(BasicMulticellularUnit first) {
    choosing = true;
    cursor.setVisible(true);
    cursor.moveTo(first);
    cursor.requestFocus();
  }

  /** Ends without choosing; whoever has the focus keeps it. */
  void end() {
    if (choosing) {
      choosing = false;
      cursor.setVisible(false);
      actions.point(Optional.empty());
    }
  }

  /** Follows the picture: a site that is no longer at work can no longer be chosen. */
  void refresh() {
    if (choosing && sites.isAtWork(cursor.unit())) {
      point(cursor.unit());
    } else {
      end();
    }
  }

  private void endUnless(boolean focused) {
    if (!focused) {
      end();
    }
  }

  private void leave() {
    actions.leave();
    end();
  }

  private void point(BasicMulticellularUnit unit) {
    String doing = new SiteWords(texts).name(unit.phase(sites.age()));
    cursor.setAccessibleText(texts.get("lens.choose.site", doing));
    actions.point(Optional.of(sites.placeOf(unit)));
  }
}
