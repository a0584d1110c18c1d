// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.trabecula.design.StyleClass;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

/** A ready-made life to choose: its picture, its title, and what it is about. */
final class LifeCard extends Button {
  private final Scenario life;
  private final ImageView view = new ImageView();
  private Subscription picture = Subscription.EMPTY;

  LifeCard(Scenario life, String about, Texts texts) {
    this.life = life;
    VBox words =
        new Column(
            wrapped(StyleClass.STRONG.on(new Label(life.title()))),
            wrapped(StyleClass.QUIET.on(new Label(about))));
    words.getStyleClass().add("life-card-words");
    // Until the picture is there, its calm ground holds its place.
    StackPane place = new StackPane(view);
    place.getStyleClass().add("life-picture");
    view.fitWidthProperty().bind(place.widthProperty());
    view.fitHeightProperty().bind(place.heightProperty());
    view.setManaged(false);
    HBox content = new HBox(place, words);
    content.getStyleClass().add("life-card-content");
    setGraphic(content);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMnemonicParsing(false);
    setAccessibleText(texts.get("lives.pick.life.name", life.title(), about));
    getStyleClass().add("life-card");
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    return label;
  }

  Scenario life() {
    return life;
  }

  Image picture() {
    return view.getImage();
  }

  /** Asks for the picture, which comes when it is painted. */
  void askFor(LifePictures pictures) {
    picture.unsubscribe();
    picture = pictures.of(life).subscribe(view::setImage);
  }

  /** Words as high as they are within their own width, whatever width is asked about. */
  private static final class Column extends VBox {
    Column(Label... words) {
      super(words);
    }

    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(getPrefWidth());
    }
  }
}
