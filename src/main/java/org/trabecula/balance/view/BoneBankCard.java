// SPDX-License-Identifier: MIT
package org.trabecula.balance.view;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.balance.BankWords;
import org.trabecula.balance.BoneBank;
import org.trabecula.balance.Trend;
import org.trabecula.balance.TrendBorders;
import org.trabecula.design.Card;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.text.Texts;

/** What is built and what is removed in a year, and the difference. */
public final class BoneBankCard extends StackPane {
  /** Thousandths of the peak a year that fill a whole bar, as long as no more is turned over. */
  private static final double FULL_BAR = 300;

  private final Exploration exploration;
  private final TrendBorders borders;
  private final Texts texts;
  private final ShareBar inBar = new ShareBar("fill-building");
  private final ShareBar outBar = new ShareBar("fill-removing");
  private final Label inName = StyleClass.BUILDING_TEXT.on(WrappedText.in(new Label()));
  private final Label outName = StyleClass.REMOVING_TEXT.on(WrappedText.in(new Label()));
  private final Label inAmount = StyleClass.BUILDING_TEXT.on(StyleClass.STRONG.on(new Label()));
  private final Label outAmount = StyleClass.REMOVING_TEXT.on(StyleClass.STRONG.on(new Label()));
  private final DifferenceBar difference;
  private final Label direction = StyleClass.STRONG.on(new Label());
  private final Seesaw seesaw = new Seesaw();
  private final Label sincePeak = WrappedText.in(StyleClass.QUIET.on(new Label()));
  private final Label balance = WrappedText.in(StyleClass.STRONG.on(new Label()));
  private final Hyperlink otherWords = new Hyperlink();
  private final Card card;
  private BankWords words;
  private boolean asBank = true;

  public BoneBankCard(Exploration exploration, TrendBorders borders, Texts texts) {
    this.exploration = exploration;
    this.borders = borders;
    this.texts = texts;
    difference = new DifferenceBar(texts);
    Label unit = StyleClass.QUIET.on(WrappedText.of(texts.get("bank.unit")));
    VBox flows =
        StyleClass.TIGHT_STACK.on(
            new VBox(
                named(inName, "bank-builders"),
                amount(inBar, inAmount),
                named(outName, "bank-removers"),
                amount(outBar, outAmount)));
    HBox.setHgrow(WrappedText.in(direction), Priority.ALWAYS);
    direction.setMaxWidth(Double.MAX_VALUE);
    otherWords.setMinWidth(Region.USE_PREF_SIZE);
    HBox last = StyleClass.ROW.on(new HBox(seesaw, direction, otherWords));
    card =
        new Card(
            "",
            "",
            balance,
            flows,
            StyleClass.TIGHT_STACK.on(new VBox(difference, last, sincePeak, unit)));
    otherWords.setOnAction(event -> speak(!asBank));
    getChildren().add(card);
    speak(true);
    // The card lives as long as the window, and so does what it follows.
    exploration.calmNowProperty().subscribe(this::show);
  }

  private void speak(boolean bank) {
    asBank = bank;
    words = new BankWords(texts, borders, bank);
    card.setTitle(words.title());
    inName.setText(words.paidIn());
    outName.setText(words.takenOut());
    otherWords.setText(texts.get(bank ? "bank.words.biology" : "bank.words.bank"));
    show(exploration.calmNowProperty().get());
  }

  private void show(Now now) {
    BoneBank bank = BoneBank.at(now.explored().life(), now.age());
    BoneBank told = bank.rounded();
    double full = Math.max(FULL_BAR, Math.max(told.paidIn(), told.takenOut()));
    inBar.setShare(told.paidIn() / full);
    outBar.setShare(told.takenOut() / full);
    inAmount.setText(whole(told.paidIn()));
    outAmount.setText(whole(told.takenOut()));
    Trend trend = borders.of(bank.net());
    difference.setValue(told.net(), GainOrLoss.of(told.net() >= 0, trend));
    direction.setText(words.direction(bank));
    StyleClass.GOOD_TEXT.set(direction, trend == Trend.GAINING);
    StyleClass.LOW_TEXT.set(direction, trend == Trend.LOSING);
    seesaw.show(told.net());
    balance.setText(words.balance(bank));
    sincePeak.setText(words.sincePeak(bank, BoneBank.peakAge(now.explored().life()), now.age()));
    card.setAccessibleText(words.line(bank));
  }

  private static String whole(double amount) {
    return String.valueOf(Math.round(amount));
  }

  /** A name with the colour and the shape that these cells have in the picture. */
  private static Label named(Label label, String styleClass) {
    Region mark = new Region();
    mark.getStyleClass().addAll("bank-cells", styleClass);
    label.setGraphic(mark);
    return label;
  }

  private static HBox amount(ShareBar bar, Label amount) {
    HBox.setHgrow(bar, Priority.ALWAYS);
    amount.getStyleClass().add("bank-amount");
    return StyleClass.ROW.on(new HBox(bar, amount));
  }
}
