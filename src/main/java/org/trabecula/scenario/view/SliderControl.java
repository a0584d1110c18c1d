// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import javafx.scene.Node;
import org.trabecula.design.LabelledSlider;

/** A part of the panel that is one slider. */
abstract class SliderControl implements LifeControl {
  private final LabelledSlider slider;

  SliderControl(String id, LabelledSlider slider) {
    this.slider = slider;
    slider.setId(id);
  }

  /** The slider, to be told what it shows. */
  final LabelledSlider slider() {
    return slider;
  }

  @Override
  public Node node() {
    return slider;
  }

  @Override
  public void setCompact(boolean compact) {
    slider.setCompact(compact);
  }

  @Override
  public void setTight(boolean tight) {
    slider.setTight(tight);
  }
}
