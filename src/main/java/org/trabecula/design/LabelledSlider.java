// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.measure.MeasuredQuantity;
import org.trabecula.measure.SteroidEquivalents;
import org.trabecula.measure.Unit;
import org.trabecula.text.Texts;

/**
 * A slider with its name, its value in words, which can be typed over, and a sentence below.
 *
 * <p>It tells of values that a person chose, and only of those: {@link #setValue} moves it
 * silently, so that it can follow a model without a loop.
 */
public final class LabelledSlider extends VBox {
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final Texts texts;
  private final String name;
  private final SliderScale scale;
  private final DoubleFunction<String> inWords;
  private final SliderTyping typing;
  private final Label title = StyleClass.STRONG.on(new Label());
  private final Slider slider = new Slider();
  private final MarkedSlider marked = new MarkedSlider(slider);
  private final ValueChip chip = new ValueChip(this::enter, this::forgetProblem);
  private final SliderFoot foot = new SliderFoot();
  private final Label problem = StyleClass.PROBLEM.on(new Label());
  private final Label understood = StyleClass.QUIET.on(new Label());
  private DoubleConsumer adjusted = value -> {};
  private Runnable settled = () -> {};
  private double value;
  private boolean following;
  private boolean unsettled;
  private String shortName;

  /**
   * @param texts the words of the sentences about typed values
   * @param name what is set
   * @param scale the values
   * @param inWords a value as the chip shows it, with its unit
   */
  public LabelledSlider(
      Texts texts, String name, SliderScale scale, DoubleFunction<String> inWords) {
    this.texts = texts;
    this.name = name;
    this.shortName = name;
    this.scale = scale;
    this.inWords = inWords;
    typing = new SliderTyping(texts, scale, inWords);
    StyleClass.LABELLED_SLIDER.on(this);
    prepareSlider();
    prepareWords();
    getChildren().addAll(header(), marked, foot, problem, understood);
    setValue(scale.low());
  }

  /** Tells of each value while a person moves the slider, and of a typed one. */
  public void setOnAdjusted(DoubleConsumer consumer) {
    adjusted = consumer;
  }

  /** Tells when a movement has ended: the mouse or the key is released, a value is entered. */
  public void setOnSettled(Runnable action) {
    settled = action;
  }

  /** The value that is shown, in the unit of the scale. */
  public double value() {
    return value;
  }

  /** Shows a value without telling of it. */
  public void setValue(double next) {
    value = next;
    following = true;
    slider.setValue(scale.position(next));
    following = false;
    String words = inWords.apply(next);
    chip.show(words, typing.text(next), texts.get("design.slider.value.name", name, words));
    slider.setAccessibleText(texts.get("design.slider.name", name, words));
    foot.follow(next);
  }

  /** Shows a sentence about the value; an empty one takes no room. */
  public void setSentence(String text) {
    foot.setSentence(text);
    slider.setAccessibleHelp(text);
  }

  /** Leaves the sentence out where there is no room; it stays known to screen readers. */
  public void setCompact(boolean isCompact) {
    foot.setCompact(isCompact);
    pseudoClassStateChanged(COMPACT, isCompact);
  }

  /** Sets what stands in place of the name where there is hardly any room. */
  public void setShortName(String text) {
    shortName = text;
  }

  /** Leaves out what else can be left out: the long name, and the words of the mark. */
  public void setTight(boolean isTight) {
    title.setText(isTight ? shortName : name);
    title.setMinWidth(isTight ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
    marked.setNamed(!isTight);
    pseudoClassStateChanged(TIGHT, isTight);
  }

  /** Marks a value on the scale, with a few words below it. */
  public void setMark(double markedValue, String text) {
    marked.showMark(scale.position(markedValue), text);
  }

  /** Marks, without words, the most that is advised; empty where there is none. */
  public void setUpper(Optional<Double> most) {
    marked.showUpper(most.map(scale::position));
  }

  /**
   * Offers a button that brings the usual value back; it is there while another one is shown.
   *
   * @param usualValue in the unit of the scale
   * @param action brings it back
   */
  public void setUsual(double usualValue, Runnable action) {
    String way = texts.get("design.slider.usual.name", name, inWords.apply(usualValue));
    foot.offerWayBack(
        usualValue,
        way,
        () -> {
          // The button goes, and must not take the focus with it.
          slider.requestFocus();
          action.run();
        });
    foot.follow(value);
  }

  /**
   * Lets the value be typed in any unit of a quantity.
   *
   * @param shown the unit in which it is shown
   * @param steroids where other steroids may be typed
   */
  public void setQuantity(
      MeasuredQuantity quantity, Unit shown, Optional<SteroidEquivalents> steroids) {
    typing.setQuantity(quantity, shown, steroids);
    setValue(value);
  }

  /** Puts a node between the slider and what follows it. */
  public void addBelow(Node node) {
    getChildren().add(node);
  }

  private void prepareSlider() {
    slider.setSkin(new FilledSliderSkin(slider));
    slider.setMax(scale.steps());
    slider.setBlockIncrement(1);
    slider.setMinWidth(0);
    slider.valueProperty().addListener((property, before, position) -> moved(position));
    slider.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    slider.addEventFilter(KeyEvent.KEY_RELEASED, event -> settle());
    slider.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> settle());
    slider.focusedProperty().addListener((property, before, focused) -> settle());
  }

  private void prepareWords() {
    prepareNotice(problem);
    prepareNotice(understood);
    chip.setHelp(texts.get("design.slider.value.help"));
  }

  private static void prepareNotice(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    label.visibleProperty().bind(label.managedProperty());
  }

  private HBox header() {
    title.setText(name);
    title.setLabelFor(slider);
    WrappedText.in(title);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = StyleClass.ROW.on(new HBox(title, space, chip));
    row.getStyleClass().add("slider-header");
    return row;
  }

  private void moved(Number position) {
    if (!following) {
      choose(scale.nearestStop(position.doubleValue()));
    }
  }

  private void step(KeyEvent event) {
    SliderKeys.target(event.getCode(), scale, value)
        .ifPresent(
            target -> {
              event.consume();
              choose(target);
            });
  }

  private void choose(double chosen) {
    boolean changed = chosen != value;
    setValue(chosen);
    forgetProblem();
    if (changed) {
      unsettled = true;
      adjusted.accept(chosen);
    }
  }

  private void settle() {
    if (unsettled) {
      unsettled = false;
      settled.run();
    }
  }

  private boolean enter(String typed) {
    SliderTyping.Entry entry = typing.read(typed);
    if (entry.value().isEmpty()) {
      problem.setText(entry.said());
      return false;
    }
    choose(entry.value().getAsDouble());
    understood.setText(entry.said());
    settle();
    return true;
  }

  private void forgetProblem() {
    problem.setText("");
    understood.setText("");
  }
}
