// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.Texts;

/** The title of the life, which opens the list of the ready-made ones. */
final class TitleControl implements LifeControl {
  private final Texts texts;
  private final ScenarioLibrary library;
  private final ContextMenu lives = new ContextMenu();
  // Not a menu button: the title of one would not wrap.
  private final Button title =
      StyleClass.TITLE.on(StyleClass.FLAT.on(new Button("", new FontIcon(Feather.CHEVRON_DOWN))));
  private final Label hint = StyleClass.QUIET.on(WrappedText.in(new Label()));
  private Function<Scenario, String> origin = this::usualOrigin;
  private final VBox box = StyleClass.TIGHT_STACK.on(new VBox(title, hint));

  TitleControl(Exploration exploration, Texts texts, ScenarioLibrary library) {
    this.texts = texts;
    this.library = library;
    title.setId("life-title");
    title.setWrapText(true);
    title.setTooltip(new Tooltip());
    title.setMnemonicParsing(false);
    title.setContentDisplay(ContentDisplay.RIGHT);
    title.setOnAction(event -> lives.show(title, Side.BOTTOM, 0, 0));
    title.setMinHeight(Region.USE_PREF_SIZE);
    library.lives().forEach(life -> lives.getItems().add(item(exploration, life)));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void setCompact(boolean compact) {
    title.setWrapText(!compact);
    hint.setVisible(!compact);
    hint.setManaged(!compact);
  }

  @Override
  public void follow(Scenario life, double age) {
    title.setText(life.title());
    // Where the panel is compact, the title may be cut short.
    title.getTooltip().setText(life.title());
    title.setAccessibleText(texts.get("scenario.title.name", life.title()));
    hint.setText(origin.apply(life));
  }

  /** Sets what is said below the title: where the life comes from. */
  void setOrigin(Function<Scenario, String> words) {
    origin = words;
  }

  private String usualOrigin(Scenario life) {
    return texts.get(isChanged(life) ? "scenario.title.changed" : "scenario.title.made-up");
  }

  private boolean isChanged(Scenario life) {
    return library.lives().stream()
        .anyMatch(known -> known.title().equals(life.title()) && !known.equals(life));
  }

  private static MenuItem item(Exploration exploration, Scenario life) {
    MenuItem item = new MenuItem(life.title());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> exploration.open(life));
    return item;
  }
}
