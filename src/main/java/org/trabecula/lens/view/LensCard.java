// SPDX-License-Identifier: MIT
package org.trabecula.lens.view;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.design.OwnKeys;
import org.trabecula.design.StyleClass;
import org.trabecula.design.TextIcon;
import org.trabecula.design.WrappedText;
import org.trabecula.lens.LensParameters;
import org.trabecula.lens.SectionCells;
import org.trabecula.lens.SiteCycle;
import org.trabecula.lens.SiteWords;
import org.trabecula.lens.StrutSection;
import org.trabecula.text.Texts;

/** The card of the lens: a section through the strut, figures and words, and buttons for time. */
final class LensCard extends VBox implements OwnKeys {
  private static final double ICON = 1.2;

  private final Texts texts;
  private final SiteWords words;
  private final LensParameters sizes;
  private final SectionCells cells;
  private final SectionDrawing drawing;
  private final PhaseStrip phases;
  private final Label month = StyleClass.STRONG.on(new Label());
  private final Label dug = StyleClass.REMOVING_TEXT.on(new Label());
  private final Label refilled = StyleClass.BUILDING_TEXT.on(new Label());
  private final Label story = WrappedText.in(new Label());
  private final Label help = WrappedText.in(StyleClass.GOOD_TEXT.on(new Label()));
  private final Button play = new Button();
  private final LostSiteNotice gone;
  private final SiteParts parts;
  private final List<Region> ofTheSite;
  private final TextIcon playSign = new TextIcon(Feather.PLAY, play, ICON);

  /** What the buttons of the card ask for. */
  interface Actions {
    void close();

    void fromTheBeginning();

    void stepWeeks(int weeks);

    void playOrPause();

    void nearestSite();
  }

  LensCard(Texts texts, LensParameters sizes, ObservableBooleanValue playing, Actions actions) {
    this.texts = texts;
    this.sizes = sizes;
    words = new SiteWords(texts);
    cells = new SectionCells(sizes);
    drawing = new SectionDrawing(texts, sizes.lamella().value());
    phases = new PhaseStrip(words);
    StyleClass.CARD.on(this).getStyleClass().add("lens-card");
    VBox.setVgrow(drawing, Priority.ALWAYS);
    Region buttons = buttons(actions);
    ScrollPane body = new WholeScroll(StyleClass.TIGHT_STACK.on(new VBox(figures(), story, help)));
    gone = new LostSiteNotice(texts, actions::nearestSite);
    parts = new SiteParts(drawing, phases, body, buttons);
    VBox.setVgrow(parts, Priority.ALWAYS);
    ofTheSite = List.of(parts, drawing, phases, body, buttons);
    getChildren().addAll(header(actions), gone, parts);
    setGone(false);
    playing.subscribe(this::showPlaying);
  }

  /** Shows a site at an age, years. */
  void show(SiteCycle cycle, double age) {
    StrutSection section = StrutSection.of(cycle, age, sizes);
    drawing.show(section, cells.of(cycle, age, section));
    drawing.setAccessibleText(words.description(cycle, age));
    phases.show(cycle, age);
    month.setText(words.month(cycle, age));
    dug.setText(words.dug(cycle, age));
    refilled.setText(words.refilled(cycle, age));
    story.setText(words.story(cycle, age));
    String helps = words.help(cycle, age);
    help.setText(helps);
    help.setVisible(!helps.isEmpty());
    help.setManaged(!helps.isEmpty());
  }

  /** Says that nobody works here in the life that is shown; or shows the site again. */
  void setGone(boolean isGone) {
    boolean hadFocus = isFocusWithin();
    show(gone, isGone);
    ofTheSite.forEach(part -> show(part, !isGone));
    if (hadFocus && isGone) {
      gone.takeFocus();
    } else if (hadFocus) {
      takeFocus();
    }
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  /** Sets the words beside the drawing, or below it. */
  void setSpread(boolean beside) {
    parts.setSpread(beside);
  }

  /** Size of its text, px. */
  double em() {
    return story.getFont().getSize();
  }

  /** Takes the focus. */
  void takeFocus() {
    play.requestFocus();
  }

  @Override
  public boolean needs(KeyCode key) {
    return key == KeyCode.LEFT || key == KeyCode.RIGHT;
  }

  private HBox header(Actions actions) {
    Label title = StyleClass.TITLE.on(new Label(texts.get("lens.title")));
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    Button close = icon(Feather.X, "lens.close.name");
    close.setId("lens-close");
    close.setOnAction(event -> actions.close());
    return StyleClass.ROW.on(new HBox(title, close));
  }

  private FlowPane figures() {
    FlowPane figures = new FlowPane(month, dug, refilled);
    figures.getStyleClass().add("lens-figures");
    return figures;
  }

  private HBox buttons(Actions actions) {
    Button beginning = icon(Feather.SKIP_BACK, "lens.beginning.name");
    beginning.setId("lens-beginning");
    beginning.setOnAction(event -> actions.fromTheBeginning());
    Button back = icon(Feather.CHEVRON_LEFT, "lens.weekBack.name");
    back.setId("lens-week-back");
    back.setOnAction(event -> actions.stepWeeks(-1));
    Button on = icon(Feather.CHEVRON_RIGHT, "lens.weekOn.name");
    on.setId("lens-week-on");
    on.setOnAction(event -> actions.stepWeeks(1));
    StyleClass.PRIMARY.on(play).setGraphic(playSign);
    play.setId("lens-play");
    play.setOnAction(event -> actions.playOrPause());
    play.setMaxWidth(Double.MAX_VALUE);
    play.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(play, Priority.ALWAYS);
    HBox buttons = StyleClass.ROW.on(new HBox(beginning, back, play, on));
    buttons.setMinHeight(Region.USE_PREF_SIZE);
    return buttons;
  }

  private void showPlaying(boolean playing) {
    play.setText(texts.get(playing ? "lens.pause" : "lens.play"));
    playSign.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
  }

  private Button icon(Ikon icon, String key) {
    Button button = TextIcon.on(StyleClass.ICON_BUTTON.on(new Button()), icon, ICON);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key)));
    return button;
  }

  /** Scrolls only where there is no room for the whole of its content. */
  private static final class WholeScroll extends ScrollPane {

    WholeScroll(Region content) {
      super(content);
      StyleClass.BARE.on(this).getStyleClass().add("lens-body");
      setFitToWidth(true);
      setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      return getContent().prefHeight(width) + 1;
    }
  }
}
