// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;

/** Words below a picture, as high as those below the picture beside it, so that both are alike. */
final class PairedCaption extends VBox {
  private PairedCaption other = this;

  PairedCaption(Node... words) {
    super(words);
    StyleClass.STACK.on(this);
  }

  /** Makes both as high as the higher one. */
  void evenWith(PairedCaption next) {
    other = next;
    next.other = this;
  }

  @Override
  protected double computeMinHeight(double width) {
    return Math.max(own(width), other.own(width));
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  private double own(double width) {
    return super.computeMinHeight(width);
  }
}
