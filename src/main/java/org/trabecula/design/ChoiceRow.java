// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.trabecula.text.Texts;

/**
 * A line with a name on the left and a value in words on the right, which opens a list of others.
 *
 * @param <T> what is chosen
 */
public final class ChoiceRow<T> extends HBox {
  private final Texts texts;
  private final String name;
  private final List<T> choices;
  private final Function<T, String> inWords;
  private final MenuButton button = StyleClass.VALUE.on(StyleClass.FLAT.on(new MenuButton()));
  private Consumer<T> chosen = value -> {};

  /**
   * @param name what is chosen
   * @param choices in the order of the list
   * @param inWords a choice as it is shown
   */
  public ChoiceRow(Texts texts, String name, List<T> choices, Function<T, String> inWords) {
    this.texts = texts;
    this.name = name;
    this.choices = List.copyOf(choices);
    this.inWords = inWords;
    StyleClass.ROW.on(StyleClass.CHOICE_ROW.on(this));
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    choices.forEach(choice -> button.getItems().add(item(choice)));
    Label label = new Label(name);
    label.setLabelFor(button);
    label.setWrapText(true);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(label, space, button);
  }

  /** Tells of a choice that a person made. */
  public void setOnChosen(Consumer<T> consumer) {
    chosen = consumer;
  }

  /** Shows a choice without telling of it. */
  public void show(T choice) {
    String words = inWords.apply(choice);
    button.setText(words);
    button.setAccessibleText(texts.get("design.choice.name", name, words));
    for (int i = 0; i < choices.size(); i++) {
      RadioMenuItem item = (RadioMenuItem) button.getItems().get(i);
      // What a choice is called may follow a setting.
      item.setText(inWords.apply(choices.get(i)));
      item.setSelected(item.getText().equals(words));
    }
  }

  private RadioMenuItem item(T choice) {
    RadioMenuItem item = new RadioMenuItem(inWords.apply(choice));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> chosen.accept(choice));
    return item;
  }
}
