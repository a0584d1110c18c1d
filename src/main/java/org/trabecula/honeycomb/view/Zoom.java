// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.picture.PictureScale;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.Viewport;

/**
 * How closely the picture is looked at, and the calm way from one look to the next.
 *
 * <p>Where motion is reduced there is no way: the next look is there at once.
 */
public final class Zoom {
  /** Seconds in which most of the way is gone. */
  private static final double EASE = 0.11;

  /** The fastest way, as a power of e a second. */
  private static final double FASTEST = 5;

  private static final double ARRIVED = 0.004;
  private static final double LONGEST_FRAME = 0.1;

  private final TrabecularLattice lattice;
  private final ObservableBooleanValue reducedMotion;
  private final Function<PictureSize, ZoomStops> stopsOf;
  private final ReadOnlyObjectWrapper<Viewport> viewport;
  private final AnimationTimer timer;
  private PictureSize size = new PictureSize(3, 2);
  private ZoomStops stops;
  private double target = 1;
  private double anchorX;
  private double anchorY;
  private long lastFrame;
  private boolean moving;

  /**
   * @param lattice what is looked at
   * @param reducedMotion whether to jump
   */
  Zoom(TrabecularLattice lattice, ObservableBooleanValue reducedMotion) {
    this(lattice, reducedMotion, size -> ZoomStops.of(lattice, size));
  }

  private Zoom(
      TrabecularLattice lattice,
      ObservableBooleanValue reducedMotion,
      Function<PictureSize, ZoomStops> stopsOf) {
    this.lattice = lattice;
    this.reducedMotion = reducedMotion;
    this.stopsOf = stopsOf;
    stops = stopsOf.apply(size);
    viewport = new ReadOnlyObjectWrapper<>(Viewport.whole(lattice));
    timer =
        new AnimationTimer() {
          @Override
          public void handle(long nanoseconds) {
            double seconds = lastFrame == 0 ? 0 : (nanoseconds - lastFrame) / 1e9;
            lastFrame = nanoseconds;
            advance(Math.min(seconds, LONGEST_FRAME));
          }
        };
  }

  /** A look that goes no further away than to the whole honeycomb. */
  public static Zoom intoBone(TrabecularLattice lattice, ObservableBooleanValue reducedMotion) {
    return new Zoom(lattice, reducedMotion, size -> ZoomStops.intoBone());
  }

  /** The part that is looked at. */
  public ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  /** The part that is looked at. */
  public Viewport viewport() {
    return viewport.get();
  }

  /** The looks of this picture at which buttons and keys stop. */
  ZoomStops stops() {
    return stops;
  }

  /** Whether something is what is looked at. */
  BooleanBinding levelIs(ZoomLevel level) {
    return Bindings.createBooleanBinding(
        () -> stops.level(viewport().magnification()) == level, viewport);
  }

  /** Takes the size of the picture, logical px. */
  public void setSize(PictureSize next) {
    if (!next.equals(size)) {
      size = next;
      stops = stopsOf.apply(size);
      viewport.set(PictureScale.within(lattice, size, viewport()));
    }
  }

  /** Goes closer, to the next stop. */
  public void in() {
    go(stops.above(target));
  }

  /** Goes further away, to the next stop. */
  public void out() {
    go(stops.below(target));
  }

  /** Goes to where the whole honeycomb fills the picture. */
  public void whole() {
    go(1);
  }

  /** Goes to a magnification; what is in the middle stays there. */
  void go(double magnification) {
    approach(magnification, size.width() / 2.0, size.height() / 2.0);
  }

  /** Goes so much closer; what is at a place of the picture stays there, px. */
  void by(double factor, double x, double y) {
    approach(target * factor, x, y);
  }

  /** Moves the bone to the right and down, px. */
  void pan(double right, double down) {
    double scale = scale().pixelsPerMillimetre();
    viewport.set(
        PictureScale.within(lattice, size, viewport().moved(-right / scale, -down / scale)));
  }

  /** Back to how the program starts, at once. */
  void reset() {
    target = 1;
    stop();
    viewport.set(Viewport.whole(lattice));
  }

  /** Whether it is on its way. */
  public boolean isMoving() {
    return moving;
  }

  private PictureScale scale() {
    return PictureScale.of(lattice, size, viewport());
  }

  private void approach(double magnification, double x, double y) {
    target = stops.limit(magnification);
    anchorX = scale().fieldX(x);
    anchorY = scale().fieldY(y);
    if (reducedMotion.get()) {
      arrive();
    } else if (!moving) {
      moving = true;
      lastFrame = 0;
      timer.start();
    }
  }

  /** Goes on for some seconds. */
  private void advance(double seconds) {
    double way = Math.log(target / viewport().magnification());
    double most = FASTEST * seconds;
    double step = Math.max(-most, Math.min(most, way * (1 - Math.exp(-seconds / EASE))));
    if (Math.abs(way) < ARRIVED) {
      arrive();
    } else {
      look(viewport().magnification() * Math.exp(step));
    }
  }

  private void arrive() {
    stop();
    look(target);
  }

  private void stop() {
    timer.stop();
    moving = false;
  }

  private void look(double magnification) {
    viewport.set(
        PictureScale.within(lattice, size, viewport().about(anchorX, anchorY, magnification)));
  }
}
