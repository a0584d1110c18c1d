// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.trabecula.design.ChoiceRow;
import org.trabecula.design.StyleClass;
import org.trabecula.measure.Adviser;
import org.trabecula.measure.Customs;
import org.trabecula.measure.Customs.BodyUnits;
import org.trabecula.measure.Customs.Drink;
import org.trabecula.measure.Customs.VitaminDUnit;
import org.trabecula.text.Texts;

/** A button that sets the units that are shown, and whose advice counts. */
final class CustomsControl extends HBox {
  private final CustomsSetting setting;
  private final ObservableBooleanValue motion;
  private final Texts texts;

  /**
   * @param setting what the button changes
   * @param motion whether little shall move
   */
  CustomsControl(CustomsSetting setting, ObservableBooleanValue motion, Texts texts) {
    this.setting = setting;
    this.motion = motion;
    this.texts = texts;
    StyleClass.ROW.on(this);
    setMinWidth(USE_PREF_SIZE);
    Button button =
        StyleClass.ICON_BUTTON.on(StyleClass.FLAT.on(new Button("", new FontIcon(Feather.GLOBE))));
    button.setId("customs");
    button.setAccessibleText(texts.get("design.customs"));
    button.setTooltip(new Tooltip(texts.get("design.customs")));
    button.setOnAction(event -> open(button));
    getChildren().add(button);
  }

  /**
   * Another button that opens the same, from a pop-over that goes then.
   *
   * @param owner beside which it opens
   */
  Button way(Button owner) {
    Button way = new Button(texts.get("design.customs"), new FontIcon(Feather.GLOBE));
    way.setOnAction(
        event -> {
          way.getScene().getWindow().hide();
          open(owner);
        });
    return way;
  }

  private void open(Button owner) {
    PopOver popOver = new PopOver();
    popOver.setAnimated(!motion.get());
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    popOver.setDetachable(false);
    ChoiceRow<Adviser> adviser =
        row("adviser", Adviser.values(), Customs::adviser, Customs::withAdviser);
    ChoiceRow<VitaminDUnit> vitaminD =
        row("vitamin-d", VitaminDUnit.values(), Customs::vitaminD, Customs::withVitaminD);
    ChoiceRow<BodyUnits> body = row("body", BodyUnits.values(), Customs::body, Customs::withBody);
    ChoiceRow<Drink> drink = row("drink", Drink.values(), Customs::drink, Customs::withDrink);
    VBox content = StyleClass.POPOVER_CONTENT.on(new VBox());
    content.getChildren().addAll(title(), adviser, vitaminD, body, drink);
    Subscription shown =
        setting
            .customsProperty()
            .subscribe(
                now -> {
                  adviser.show(now.adviser());
                  vitaminD.show(now.vitaminD());
                  body.show(now.body());
                  drink.show(now.drink());
                });
    popOver.setOnHidden(event -> shown.unsubscribe());
    popOver.setContentNode(content);
    popOver.show(owner);
    adviser.lookupAll(".menu-button").forEach(Node::requestFocus);
  }

  private Label title() {
    return StyleClass.STRONG.on(new Label(texts.get("design.customs")));
  }

  private <T extends Enum<T>> ChoiceRow<T> row(
      String key, T[] choices, Function<Customs, T> present, BiFunction<Customs, T, Customs> with) {
    ChoiceRow<T> row =
        new ChoiceRow<>(
            texts,
            texts.get("design.customs." + key + ".name"),
            List.of(choices),
            choice -> texts.get("design.customs." + key + "." + key(choice), grams(choice)));
    row.setId("customs-" + key);
    row.setOnChosen(choice -> setting.set(with.apply(setting.get(), choice)));
    row.show(present.apply(setting.get()));
    return row;
  }

  private static int grams(Enum<?> choice) {
    return choice instanceof Drink drink ? drink.grams() : 0;
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
