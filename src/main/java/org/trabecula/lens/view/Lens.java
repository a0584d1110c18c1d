// SPDX-License-Identifier: MIT
package org.trabecula.lens.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.trabecula.design.Surroundings;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.PlaybackControl;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.view.PictureStage;
import org.trabecula.lens.LensParameters;
import org.trabecula.lens.SiteCycle;
import org.trabecula.picture.SitePlace;
import org.trabecula.text.Texts;

/**
 * The lens over the window: finds the site that is clicked or chosen by keys, and shows it beside
 * the place where it is.
 *
 * <p>Belongs above everything that it may cover. It follows the one life and age that all views
 * show, and steps that age itself.
 */
public final class Lens extends Pane {
  private final Exploration exploration;
  private final PictureStage picture;
  private final SitesInView sites;
  private final SiteTime time;
  private final LensCard card;
  private final SiteRing ring = new SiteRing();
  private final SiteKeys siteKeys;
  private final EventHandler<KeyEvent> keys = this::press;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper spread = new ReadOnlyBooleanWrapper();
  private final CardFrame frame;
  private SiteCycle cycle;

  /** Whether nobody works at the site in the life that is shown. */
  private boolean gone;

  /**
   * @param exploration whose life is looked at and whose age is stepped
   * @param playback pauses when a site is opened
   * @param picture where the sites are seen
   * @param sizes how large cells are drawn
   * @param uncovered what stands at the foot of the window and must stay in view while it is shown
   */
  public Lens(
      Exploration exploration,
      PlaybackControl playback,
      PictureStage picture,
      LensParameters sizes,
      Region uncovered,
      Surroundings surroundings) {
    Texts texts = surroundings.texts();
    this.exploration = exploration;
    this.picture = picture;
    sites = new SitesInView(exploration, picture);
    time = new SiteTime(exploration, playback, surroundings.reducedMotion());
    card = new LensCard(texts, sizes, time.playingProperty(), new CardActions());
    frame = new CardFrame(card, ring, picture, uncovered, this);
    siteKeys = new SiteKeys(sites, playback, texts, new ChoiceActions());
    setPickOnBounds(false);
    ring.setVisible(false);
    card.setVisible(false);
    card.setManaged(false);
    // Buttons would take the arrows as a way to their neighbours.
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInCard);
    getChildren().addAll(siteKeys.cursor(), ring, card);
    picture.setOnMouseClicked(
        event -> {
          boolean still = event.isStillSincePress() && picture.showsSites();
          if (still && event.getButton() == MouseButton.PRIMARY) {
            sites.at(event.getX(), event.getY()).ifPresent(this::open);
          }
        });
    picture.addEventHandler(KeyEvent.KEY_PRESSED, siteKeys::start);
    picture.needsLayoutProperty().addListener((property, before, now) -> requestLayout());
    uncovered.boundsInParentProperty().subscribe(bounds -> requestLayout());
    uncovered.visibleProperty().subscribe(shown -> requestLayout());
    exploration.nowProperty().subscribe(this::follow);
  }

  /** Whether a site is shown. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether a site is shown. */
  public boolean isOpen() {
    return open.get();
  }

  /** Whether the card lies over all else but what must stay in view, for want of room. */
  public ReadOnlyBooleanProperty spreadProperty() {
    return spread.getReadOnlyProperty();
  }

  /** Opens the lens on a unit of the life that is shown. */
  public void open(BasicMulticellularUnit unit) {
    boolean wasOpen = isOpen();
    time.stop();
    cycle = new SiteCycle(exploration.now().explored().honeycomb(), unit);
    siteKeys.end();
    open.set(true);
    card.setVisible(true);
    showGone(false);
    follow(exploration.now());
    if (!wasOpen) {
      getScene().addEventFilter(KeyEvent.KEY_PRESSED, keys);
    }
    card.takeFocus();
  }

  /** Stops the cycle where it is. */
  public void pause() {
    time.stop();
  }

  /** Closes it and gives the focus that it has back to the picture. */
  public void close() {
    if (!isOpen()) {
      return;
    }
    boolean hadFocus = card.isFocusWithin();
    time.stop();
    getScene().removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    open.set(false);
    spread.set(false);
    card.setVisible(false);
    ring.setVisible(false);
    if (hadFocus) {
      picture.requestFocus();
    }
  }

  @Override
  protected void layoutChildren() {
    if (isOpen()) {
      placeCard();
    } else {
      siteKeys.refresh();
    }
  }

  private void follow(Now now) {
    if (!isOpen()) {
      siteKeys.refresh();
      return;
    }
    // A site that was gone may be back in the very life in which it was found.
    if (gone || cycle.life() != now.explored().honeycomb()) {
      Optional<SiteCycle> same = cycle.in(now.explored().honeycomb());
      showGone(same.isEmpty());
      // A site that is gone is remembered: the life may be changed back.
      cycle = same.orElse(cycle);
      time.follow(cycle);
    }
    if (!gone) {
      card.show(cycle, now.age());
    }
    requestLayout();
  }

  private void showGone(boolean isGone) {
    if (isGone != gone) {
      gone = isGone;
      time.stop();
      card.setGone(gone);
    }
  }

  private void placeCard() {
    spread.set(frame.isLow());
    frame.place(sites.placeOf(cycle.unit()), gone);
  }

  private void openNearest() {
    sites.nearest(sites.placeOf(cycle.unit())).ifPresentOrElse(this::open, this::close);
  }

  private void press(KeyEvent event) {
    Node focus = ((Scene) event.getSource()).getFocusOwner();
    if (focus instanceof TextInputControl || getScene() == null) {
      return;
    }
    switch (event.getCode()) {
      case ESCAPE -> consume(event, this::close);
      case COMMA -> consume(event, () -> step(-1));
      case PERIOD -> consume(event, () -> step(1));
      default -> {}
    }
  }

  private void pressInCard(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> consume(event, () -> step(-1));
      case RIGHT -> consume(event, () -> step(1));
      default -> {}
    }
  }

  /** Moves by some weeks, where there is something to follow. */
  private void step(int weeks) {
    if (!gone) {
      time.step(cycle, weeks);
    }
  }

  private static void consume(KeyEvent event, Runnable action) {
    event.consume();
    action.run();
  }

  private final class ChoiceActions implements SiteKeys.Actions {
    @Override
    public void point(Optional<SitePlace> place) {
      ring.setVisible(place.isPresent());
      place.ifPresent(frame::surround);
    }

    @Override
    public void open(BasicMulticellularUnit unit) {
      Lens.this.open(unit);
    }

    @Override
    public void leave() {
      picture.requestFocus();
    }
  }

  private final class CardActions implements LensCard.Actions {
    @Override
    public void close() {
      Lens.this.close();
    }

    @Override
    public void nearestSite() {
      openNearest();
    }

    @Override
    public void fromTheBeginning() {
      time.toBeginning(cycle);
    }

    @Override
    public void stepWeeks(int weeks) {
      step(weeks);
    }

    @Override
    public void playOrPause() {
      time.playOrPause(cycle);
    }
  }
}
