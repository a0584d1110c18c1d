// SPDX-License-Identifier: MIT
package org.trabecula.cause.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.asset.JsonName;
import org.trabecula.cause.SteroidEffect;
import org.trabecula.cause.SteroidShares;
import org.trabecula.design.Card;
import org.trabecula.design.ChangeBar;
import org.trabecula.design.Columns;
import org.trabecula.design.Failed;
import org.trabecula.design.ScrollPage;
import org.trabecula.design.StyleClass;
import org.trabecula.design.Surroundings;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.NewestFirst;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.LifeAdvice;
import org.trabecula.help.view.HelpCard;
import org.trabecula.help.view.HelpLink;
import org.trabecula.parameter.Bibliography;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.view.ChosenControls;
import org.trabecula.text.Texts;

/**
 * The lesson on steroid tablets: four effects, each with a switch and with a bar of what it alone
 * has done, and all of them together. That tablets are not stopped on one's own always stands here.
 */
public final class SteroidLesson extends VBox {
  /** Change, in thousandths of the peak, that fills half of a bar. */
  private static final double FULL = 200;

  private record Question(Scenario life, double age) {}

  private final Exploration exploration;
  private final Texts texts;
  private final NewestFirst<Question, SteroidShares> computation;
  private final Map<SteroidEffect, CheckBox> switches = new EnumMap<>(SteroidEffect.class);
  private final Map<SteroidEffect, Label> words = new EnumMap<>(SteroidEffect.class);
  private final Map<SteroidEffect, ChangeBar> bars = new EnumMap<>(SteroidEffect.class);
  private final Label together = WrappedText.in(StyleClass.STRONG.on(new Label()));
  private final ChangeBar togetherBar = new ChangeBar(FULL);
  private final Label none;

  /**
   * @param exploration whose life is shown and changed
   * @param model lives a life
   * @param advice what is advised to people
   * @param works where that was read
   * @param help what helps this life
   */
  public SteroidLesson(
      Exploration exploration,
      Function<Scenario, Life> model,
      LifeAdvice advice,
      Bibliography works,
      HelpCard help,
      Surroundings surroundings) {
    this.exploration = exploration;
    texts = surroundings.texts();
    Consumer<Throwable> failure = surroundings.failures().of(Failed.LIFE);
    computation =
        new NewestFirst<>(
            surroundings.workers().comparisons(),
            (asked, cancelled) -> SteroidShares.of(asked.life(), asked.age(), model, cancelled),
            shares -> Platform.runLater(() -> show(shares)),
            (asked, problem) -> Platform.runLater(() -> failure.accept(problem)));
    none = WrappedText.in(new Label(texts.get("steroids.none")));
    none.managedProperty().bind(none.visibleProperty());
    VBox rows = StyleClass.STACK.on(new VBox());
    rows.getChildren().add(early(works));
    for (SteroidEffect effect : SteroidEffect.values()) {
      rows.getChildren().add(row(effect));
    }
    rows.getChildren().add(StyleClass.TIGHT_STACK.on(new VBox(together, togetherBar)));
    Label caution = StyleClass.WARNING.on(WrappedText.in(new Label(steroidsOnly())));
    caution.setMaxWidth(Double.MAX_VALUE);
    caution.setId("steroid-caution");
    togetherBar.setId("steroids-together");
    Card effects = new Card(texts.get("steroids.title"), texts.get("steroids.hint"), none, rows);
    Card dose =
        new Card(
            texts.get("loop.controls.title"),
            "",
            ChosenControls.ofSteroids(exploration, texts, advice, surroundings.customs()));
    getChildren().addAll(caution, reading(new Columns(stack(dose, help), effects), help));
    StyleClass.STACK.on(this);
    // The lesson lives as long as the window, and so does what it follows.
    exploration.calmNowProperty().subscribe(now -> follow());
    sceneProperty().addListener((property, before, scene) -> follow());
  }

  /** What density does not tell, and when to look. */
  private Label early(Bibliography works) {
    Label early =
        WrappedText.of(
            texts.sentences(
                texts.get("steroids.early", named(works, "vanstaa2000")),
                texts.get("steroids.assess", named(works, "acr2022"))));
    early.setId("steroids-early");
    return early;
  }

  private static String named(Bibliography works, String id) {
    return works.find(id).orElseThrow().shortName();
  }

  private String steroidsOnly() {
    return texts.get("scenario.caution", texts.get("timeline.mark.steroids"));
  }

  /** Whether the bars are those of the life that is shown, or nobody looks at them. */
  public boolean isAtRest() {
    return getScene() == null || !computation.isBusy();
  }

  /** What scrolls; the way to what helps is there for as long as that is out of sight. */
  private StackPane reading(Region content, Region help) {
    ScrollPage page = new ScrollPage(texts.get("steroids.name"), content);
    StackPane reading = new StackPane(page, new HelpLink(page, content, help, texts));
    reading.setMinSize(0, 0);
    setVgrow(reading, Priority.ALWAYS);
    return reading;
  }

  private static VBox stack(Region... parts) {
    VBox stack = new VBox(parts);
    stack.getStyleClass().add("lesson-column");
    return stack;
  }

  private Region row(SteroidEffect effect) {
    CheckBox box = new CheckBox(texts.get("steroids.effect." + JsonName.of(effect)));
    box.setId("steroid-" + JsonName.of(effect));
    box.setWrapText(true);
    box.setOnAction(event -> use(effect, box.isSelected()));
    Label word = WrappedText.in(StyleClass.QUIET.on(new Label()));
    ChangeBar bar = new ChangeBar(FULL);
    switches.put(effect, box);
    words.put(effect, word);
    bars.put(effect, bar);
    return StyleClass.TIGHT_STACK.on(new VBox(box, bar, word));
  }

  private void use(SteroidEffect effect, boolean on) {
    double age = exploration.ageProperty().get();
    exploration.change(SteroidShares.withSwitch(exploration.scenario(), age, effect, on));
    Scenario life = exploration.scenario();
    switches.get(effect).setSelected(effect.isOn(SteroidShares.switches(life, age)));
  }

  /** Lives are lived again only while somebody looks: Explore needs the machine for its own. */
  private void follow() {
    if (getScene() == null) {
      return;
    }
    Now now = exploration.now();
    Scenario life = now.explored().scenario();
    none.setVisible(life.courses(Glucocorticoid.class).findAny().isEmpty());
    switches.forEach(
        (effect, box) -> box.setSelected(effect.isOn(SteroidShares.switches(life, now.age()))));
    computation.request(new Question(life, now.age()));
  }

  private void show(SteroidShares shares) {
    for (SteroidEffect effect : SteroidEffect.values()) {
      Optional<Double> amount = Optional.ofNullable(shares.alone().get(effect));
      bars.get(effect).setValue(amount.orElse(0.0));
      words
          .get(effect)
          .setText(
              amount
                  .map(known -> said("steroids.alone.", known))
                  .orElseGet(() -> texts.get("steroids.alone.unknown")));
    }
    togetherBar.setValue(shares.together());
    together.setText(said("steroids.together.", shares.together()));
  }

  private String said(String key, double amount) {
    if (SteroidShares.isNothing(amount)) {
      return texts.get(key + "nothing");
    }
    return texts.get(key + (amount < 0 ? "took" : "added"), Math.rint(Math.abs(amount)));
  }
}
