// SPDX-License-Identifier: MIT
package org.trabecula.protection.view;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.trabecula.asset.JsonName;
import org.trabecula.design.Card;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.NewestFirst;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.protection.Balance;
import org.trabecula.protection.BoneStrength;
import org.trabecula.protection.Falls;
import org.trabecula.protection.Home;
import org.trabecula.protection.HomeHazard;
import org.trabecula.protection.Load;
import org.trabecula.protection.ProtectionFigures;
import org.trabecula.protection.ProtectionParameters;
import org.trabecula.text.Texts;

/**
 * The lesson on strength, load and protection: a triangle with three controls, and a home to make
 * safe, which lowers the falls and leaves the bone as it is.
 */
public final class ProtectionLesson extends VBox {
  private final Texts texts;
  private final ProtectionParameters figures;
  private final Falls falls;
  private final ForceTriangle triangle;
  private final FallsNeedle needle = new FallsNeedle();
  private final ProtectionControls controls;
  private final HomeScene room;
  private final Label outcome = StyleClass.STRONG.on(WrappedText.of(""));
  private final Label fallsLeft = StyleClass.STRONG.on(WrappedText.of(""));
  private final Label bone = WrappedText.of("");
  private final NewestFirst<Now, Double> measuring;
  private double lifeStrength = 1;
  private Home home = Home.untouched();

  /**
   * @param exploration whose life's bone the lesson begins with
   * @param known what it shows and tells
   * @param background measures the strength of that bone
   * @param failure told, on the JavaFX thread, when it cannot be measured
   */
  public ProtectionLesson(
      Exploration exploration,
      ProtectionFigures known,
      Texts texts,
      Executor background,
      Consumer<Throwable> failure) {
    this.texts = texts;
    figures = known.numbers();
    falls = new Falls(figures);
    triangle = new ForceTriangle(texts);
    controls = new ProtectionControls(texts, this::show, this::makeAsManySafe);
    room = new HomeScene(known.home(), gauge(), texts, this::make);
    StyleClass.STACK.on(this);
    getChildren()
        .addAll(
            WrappedText.of(texts.get("protection.intro")),
            balanceRow(new ProtectionFacts(known, texts)),
            roomCard());
    controls.setLoad(Load.EVERYDAY);
    BoneStrength strength = new BoneStrength(known.strength());
    measuring =
        new NewestFirst<>(
            background,
            (now, cancelled) -> Optional.of(strength.of(now)),
            found -> Platform.runLater(() -> startAt(found)),
            (asked, problem) -> Platform.runLater(() -> failure.accept(problem)));
    // The lesson lives as long as the exploration that it follows.
    exploration.calmNowProperty().subscribe(now -> measuring.request(now));
  }

  /** Whether the strength is that of the bone on view. */
  public boolean isAtRest() {
    return !measuring.isBusy();
  }

  private void startAt(double measured) {
    lifeStrength = measured;
    controls.setStrength(lifeStrength);
    show();
  }

  private FlowPane balanceRow(ProtectionFacts facts) {
    Button reset = new Button(texts.get("protection.reset"));
    reset.setOnAction(event -> begin());
    ProtectionParameters.Loads loads = figures.loads();
    Label taught =
        StyleClass.QUIET.on(
            WrappedText.of(
                texts.get(
                    "protection.load.didactic",
                    loads.everyday().value(),
                    loads.gentle().value(),
                    loads.lifting().value(),
                    loads.hardLanding().value())));
    Label key = StyleClass.QUIET.on(WrappedText.of(texts.get("protection.picture.key")));
    VBox picture = StyleClass.CARD.on(new VBox(triangle, outcome, key, taught));
    picture.getStyleClass().add("protection-part");
    VBox side = StyleClass.CARD.on(new VBox(controls, reset));
    side.getStyleClass().add("protection-part");
    FlowPane row = new FlowPane(side, picture, facts);
    row.getStyleClass().add("protection-row");
    row.widthProperty().subscribe(width -> fit(facts, row, side.prefWidth(-1)));
    return row;
  }

  /** Below the other two the facts take their whole width. */
  private static void fit(ProtectionFacts facts, FlowPane row, double part) {
    double gap = row.getHgap();
    boolean beside = row.getWidth() >= 3 * part + 2 * gap;
    boolean pair = row.getWidth() >= 2 * part + gap;
    facts.setPrefWidth(beside || !pair ? part : 2 * part + gap);
  }

  private Card roomCard() {
    return new Card(
        texts.get("protection.room.title"),
        "",
        WrappedText.of(texts.get("protection.room.hint")),
        room);
  }

  private HBox gauge() {
    VBox told = new VBox(fallsLeft, bone);
    told.setAlignment(Pos.CENTER_LEFT);
    HBox gauge = new HBox(needle, told);
    gauge.getStyleClass().add("falls-gauge");
    return gauge;
  }

  /** Back to this life's bone, a usual day and a home in which nothing has been done. */
  private void begin() {
    home = Home.untouched();
    controls.setStrength(lifeStrength);
    controls.setLoad(Load.EVERYDAY);
    show();
  }

  private void make(HomeHazard thing, boolean safe) {
    home = home.with(thing, safe);
    show();
  }

  private void makeAsManySafe() {
    home = home.withCount(controls.safeThings());
    show();
  }

  private void show() {
    controls.setSafeThings(home.safe().size());
    room.show(home);
    Balance now = balance(controls.strength(), controls.load(), home);
    Balance start = balance(lifeStrength, Load.EVERYDAY, Home.untouched());
    Balance.Verdict verdict = now.against(start, figures.sameWithin().value());
    String words = texts.get("protection.outcome." + JsonName.of(verdict));
    outcome.setText(words);
    StyleClass.GOOD_TEXT.set(outcome, verdict == Balance.Verdict.LESS_LIKELY);
    triangle.show(now, start, words);
    needle.setFalls(falls.in(home));
    fallsLeft.setText(texts.get("protection.falls.value", falls.in(home)));
    bone.setText(texts.get("protection.bone.same", Math.rint(100 * controls.strength())));
  }

  private Balance balance(double strength, Load load, Home made) {
    return new Balance(strength, figures.loads().of(load), falls.in(made));
  }
}
