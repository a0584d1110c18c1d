// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.design.OwnKeys;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.file.LifeGroup;
import org.trabecula.scenario.file.ReadyMadeLife;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.scenario.title.LifeSearch;
import org.trabecula.text.Texts;

/** The ready-made lives to choose from, grouped by what they are about, with a search field. */
public final class LifePicker extends VBox implements OwnKeys {
  private final ScenarioLibrary library;
  private final LifeSearch search;
  private final LifePictures pictures;
  private final Texts texts;
  private final Map<ReadyMadeLife, LifeCard> cards = new LinkedHashMap<>();
  private final TextField typed = new TextField();
  private final VBox groups = new VBox();
  private final ScrollPane reading = StyleClass.BARE.on(new ScrollPane(groups));
  private final Label caution = WrappedText.in(StyleClass.WARNING.on(new Label()));
  private Consumer<Scenario> onChosen = life -> {};
  private Node before;

  public LifePicker(
      ScenarioLibrary library, LifeSearch search, LifePictures pictures, Texts texts) {
    this.library = library;
    this.search = search;
    this.pictures = pictures;
    this.texts = texts;
    typed.setId("life-search");
    typed.setPromptText(texts.get("lives.pick.search.hint"));
    typed.setAccessibleText(texts.get("lives.pick.search.hint"));
    typed.textProperty().subscribe(this::find);
    typed.addEventHandler(KeyEvent.KEY_PRESSED, this::goToFirst);
    reading.setFitToWidth(true);
    reading.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    reading.setAccessibleText(texts.get("lives.pick.title"));
    setVgrow(reading, Priority.ALWAYS);
    groups.getStyleClass().add("life-groups");
    getChildren()
        .addAll(
            head(),
            typed,
            reading,
            caution,
            WrappedText.of(
                texts.sentences(texts.get("side.safety"), texts.get("side.safety.legs"))));
    caution.setMaxWidth(Double.MAX_VALUE);
    caution.visibleProperty().bind(caution.textProperty().isNotEmpty());
    caution.managedProperty().bind(caution.visibleProperty());
    getStyleClass().add("life-picker");
    StyleClass.STACK.on(this);
    setMinSize(0, 0);
    setOnKeyPressed(this::closeOnEscape);
  }

  /**
   * Opens over something, and takes the focus until a life is chosen or it is left.
   *
   * @param warning what must not be stopped in the life that is covered; empty for nothing
   */
  public void openOver(StackPane below, String warning, Consumer<Scenario> chosen) {
    close();
    caution.setText(warning);
    onChosen = chosen;
    before = below.getScene().getFocusOwner();
    typed.clear();
    find();
    below.getChildren().add(this);
    typed.requestFocus();
    library.groups().stream()
        .flatMap(group -> group.lives().stream())
        .forEach(life -> cards.get(life).askFor(pictures));
  }

  /** Goes away, and gives the focus back. */
  public void close() {
    if (getParent() instanceof StackPane below) {
      below.getChildren().remove(this);
      pictures.rest();
      if (before != null) {
        before.requestFocus();
      }
    }
  }

  /** No key leads elsewhere while a life is chosen. */
  @Override
  public boolean needs(KeyCode key) {
    return true;
  }

  private Region head() {
    Label title = WrappedText.in(StyleClass.TITLE.on(new Label(texts.get("lives.pick.title"))));
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button leave = new Button(texts.get("lives.pick.close"));
    leave.setId("life-picker-close");
    leave.setMinWidth(Region.USE_PREF_SIZE);
    leave.setOnAction(event -> close());
    return StyleClass.ROW.on(new HBox(title, leave));
  }

  private void find() {
    List<Node> found = new ArrayList<>();
    for (LifeGroup group : library.groups()) {
      List<LifeCard> lives =
          group.lives().stream()
              .filter(life -> search.finds(typed.getText(), group, life))
              .map(life -> cards.computeIfAbsent(life, this::card))
              .toList();
      if (!lives.isEmpty()) {
        found.add(section(group, lives));
      }
    }
    if (found.isEmpty()) {
      found.add(WrappedText.of(texts.get("lives.pick.none")));
    }
    groups.getChildren().setAll(found);
    reading.setVvalue(0);
  }

  private Node section(LifeGroup group, List<LifeCard> lives) {
    Label name = WrappedText.in(StyleClass.STRONG.on(new Label(search.name(group))));
    FlowPane row = new FlowPane();
    row.getStyleClass().add("life-row");
    row.getChildren().addAll(lives);
    return StyleClass.TIGHT_STACK.on(new VBox(name, row));
  }

  private LifeCard card(ReadyMadeLife life) {
    LifeCard card = new LifeCard(life.scenario(), search.about(life), texts);
    card.setId("life-" + life.name());
    card.setOnAction(event -> choose(card.life()));
    return card;
  }

  private void choose(Scenario life) {
    close();
    onChosen.accept(life);
  }

  private void goToFirst(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      event.consume();
      Node first = groups.lookup(".life-card");
      if (first != null) {
        first.requestFocus();
      }
    }
  }

  private void closeOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    }
  }
}
