// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.Now;
import org.trabecula.loop.Gauge;
import org.trabecula.loop.LoopWords;
import org.trabecula.text.Texts;

/** One gauge: its name, what it reads in a word, and a needle on a scale with the usual marked. */
final class GaugeRow extends VBox {
  private final Gauge gauge;
  private final LoopWords words;
  private final Texts texts;
  private final Label word = StyleClass.VALUE.on(new Label());
  private final Needle needle = new Needle();

  GaugeRow(Gauge gauge, LoopWords words, Texts texts) {
    this.gauge = gauge;
    this.words = words;
    this.texts = texts;
    Label name = StyleClass.STRONG.on(WrappedText.of(words.gauge(gauge)));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    word.setMinWidth(USE_PREF_SIZE);
    HBox line = StyleClass.ROW.on(new HBox(name, space, word));
    getChildren().addAll(line, needle);
    getStyleClass().add("gauge-row");
  }

  void show(Now now) {
    String read = words.reading(gauge, now);
    word.setText(read);
    needle.point(Gauge.needle(gauge.of(now)));
    setAccessibleText(texts.get("loop.gauge.name", words.gauge(gauge), read));
  }

  /** A track with a mark in the middle, for the usual, and a pointer. */
  private static final class Needle extends Region {
    private final Region track = new Region();
    private final Region usual = new Region();
    private final Region pointer = new Region();
    private double share;

    Needle() {
      track.getStyleClass().add("gauge-track");
      usual.getStyleClass().add("gauge-usual");
      pointer.getStyleClass().add("gauge-pointer");
      getChildren().addAll(track, usual, pointer);
    }

    void point(double next) {
      share = next;
      requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
      return pointer.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
      return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
      double tall = pointer.prefHeight(-1);
      double bar = track.prefHeight(-1);
      track.resizeRelocate(0, Math.rint((tall - bar) / 2), getWidth(), bar);
      double line = usual.prefWidth(-1);
      usual.resizeRelocate(Math.rint((getWidth() - line) / 2), 0, line, tall);
      double wide = pointer.prefWidth(-1);
      pointer.resizeRelocate(Math.rint(share * (getWidth() - wide)), 0, wide, tall);
    }
  }
}
