// SPDX-License-Identifier: MIT
package org.trabecula.comparison.view;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.trabecula.comparison.LifePair;
import org.trabecula.comparison.PairLibrary;
import org.trabecula.comparison.PairWords;
import org.trabecula.comparison.ReadyPair;
import org.trabecula.design.StyleClass;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

/** The list of what can be compared. */
public final class PairChoice extends MenuButton {
  private final ComparedLives lives;
  private final PairLibrary library;
  private final PairWords words;
  private final Texts texts;

  /**
   * @param explored the life that is shown on the Explore screen
   * @param onSameAmount shows two bones of one density in the press
   */
  public PairChoice(
      ComparedLives lives,
      PairLibrary library,
      PairWords words,
      Texts texts,
      Supplier<Scenario> explored,
      Runnable onSameAmount) {
    this.lives = lives;
    this.library = library;
    this.words = words;
    this.texts = texts;
    StyleClass.STRONG.on(this);
    setId("pair-choice");
    setMnemonicParsing(false);
    setTooltip(new Tooltip(texts.get("compare.choose.hint")));
    setMinWidth(0);
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    setMaxWidth(Region.USE_PREF_SIZE);
    library.pairs().forEach(pair -> getItems().add(item(pair)));
    getItems()
        .addAll(
            new SeparatorMenuItem(),
            item("compare.pair.explored", () -> lives.open(LifePair.twice(explored.get()))),
            item("compare.pair.sameAmount", onSameAmount));
    // The list lives as long as the screen, and so does what it follows.
    lives.livesProperty().subscribe(this::tell);
  }

  /** Goes to the ready-made pair that comes next in the list; after the last one to the first. */
  public void next() {
    choose(1, 0);
  }

  /** Goes to the ready-made pair that comes before in the list. */
  public void previous() {
    choose(-1, library.pairs().size() - 1);
  }

  /** From a pair of one's own it goes to one end of the list. */
  private void choose(int step, int fromOwn) {
    int count = library.pairs().size();
    int place =
        library
            .find(lives.lives())
            .map(pair -> Math.floorMod(library.pairs().indexOf(pair) + step, count))
            .orElse(fromOwn);
    choose(library.pairs().get(place));
  }

  private RadioMenuItem item(ReadyPair pair) {
    RadioMenuItem item = new RadioMenuItem(words.name(pair));
    item.setMnemonicParsing(false);
    item.setUserData(pair);
    item.setOnAction(event -> choose(pair));
    return item;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void choose(ReadyPair pair) {
    lives.open(pair.lives());
    // The same pair again changes nothing, and yet its mark would go.
    tell(lives.lives());
  }

  private void tell(LifePair shown) {
    Optional<ReadyPair> ready = library.find(shown);
    String name = ready.map(words::name).orElseGet(() -> texts.get("compare.pair.own"));
    setText(name);
    setAccessibleText(texts.get("compare.choose.name", name));
    getItems().stream()
        .filter(RadioMenuItem.class::isInstance)
        .map(RadioMenuItem.class::cast)
        .forEach(item -> item.setSelected(ready.filter(item.getUserData()::equals).isPresent()));
  }
}
