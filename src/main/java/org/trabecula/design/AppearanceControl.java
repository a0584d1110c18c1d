// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.trabecula.text.Texts;

/** Two buttons: one sets the text size, the other the colours and how much moves. */
public final class AppearanceControl extends HBox {
  private final AppearanceSetting setting;
  private final Texts texts;
  private Optional<Function<Button, Node>> more = Optional.empty();

  /**
   * @param setting what the buttons change
   */
  public AppearanceControl(AppearanceSetting setting, Texts texts) {
    this.setting = setting;
    this.texts = texts;
    StyleClass.ROW.on(this);
    setMinWidth(USE_PREF_SIZE);
    Button size = button("design.appearance.text", null);
    size.setText(texts.get("design.appearance.text.sample"));
    size.setOnAction(event -> open(size, "design.appearance.text", this::sizes));
    Button theme = button("design.appearance.theme", new FontIcon(Feather.SUN));
    theme.setOnAction(
        event -> open(theme, "design.appearance.theme", () -> themesAndMotion(theme)));
    getChildren().addAll(size, theme);
  }

  /**
   * Leads to something else as well, whose own button is left out where there is no room for it.
   *
   * @param way makes what leads there, from the button beside which it opens
   */
  public void leadTo(Function<Button, Node> way) {
    more = Optional.of(way);
  }

  private Button button(String key, Node icon) {
    Button button = StyleClass.ICON_BUTTON.on(StyleClass.FLAT.on(new Button("", icon)));
    button.setAccessibleText(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key)));
    return button;
  }

  private void open(Button owner, String key, Supplier<List<? extends Node>> choices) {
    PopOver popOver = new PopOver();
    popOver.setAnimated(!setting.get().isMotionReduced());
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    popOver.setDetachable(false);
    VBox content = StyleClass.POPOVER_CONTENT.on(new VBox());
    content.getChildren().add(StyleClass.STRONG.on(new Label(texts.get(key))));
    content.getChildren().addAll(choices.get());
    popOver.setContentNode(content);
    popOver.show(owner);
    content.lookupAll(".radio-button").stream()
        .filter(node -> ((RadioButton) node).isSelected())
        .forEach(Node::requestFocus);
  }

  private List<Node> themesAndMotion(Button owner) {
    List<Node> nodes = new ArrayList<>(themes());
    nodes.add(StyleClass.STRONG.on(new Label(texts.get("design.appearance.motion"))));
    nodes.add(lessMotion());
    more.ifPresent(way -> nodes.add(way.apply(owner)));
    return nodes;
  }

  private CheckBox lessMotion() {
    CheckBox box = new CheckBox(texts.get("design.appearance.motion.reduced"));
    box.setSelected(setting.get().isMotionReduced());
    box.selectedProperty()
        .subscribe(on -> apply(true, setting.get().withMotion(on ? Motion.REDUCED : Motion.FULL)));
    return box;
  }

  private List<RadioButton> sizes() {
    return choices(
        Appearance.TEXT_PERCENTS,
        setting.get().textPercent(),
        percent -> texts.get("design.appearance.text.percent", percent),
        percent -> setting.get().withTextPercent(percent));
  }

  private List<RadioButton> themes() {
    return choices(
        List.of(Theme.values()),
        setting.get().theme(),
        theme -> texts.get("design.appearance.theme." + theme.name().toLowerCase(Locale.ROOT)),
        theme -> setting.get().withTheme(theme));
  }

  private <T> List<RadioButton> choices(
      List<T> all, T present, Function<T, String> inWords, Function<T, Appearance> chosen) {
    ToggleGroup group = new ToggleGroup();
    return all.stream()
        .map(
            choice -> {
              RadioButton button = new RadioButton(inWords.apply(choice));
              button.setToggleGroup(group);
              button.setSelected(choice.equals(present));
              // Not its action: arrow keys select without one.
              button.selectedProperty().subscribe(on -> apply(on, chosen.apply(choice)));
              return button;
            })
        .toList();
  }

  private void apply(boolean selected, Appearance appearance) {
    if (selected && !appearance.equals(setting.get())) {
      setting.set(appearance);
    }
  }
}
