// SPDX-License-Identifier: MIT
package org.trabecula.density.view;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.trabecula.density.DensityReading;
import org.trabecula.density.DensityReference;
import org.trabecula.density.DensityWords;
import org.trabecula.density.ScanLives;
import org.trabecula.density.SkeletalSite;
import org.trabecula.density.TScores;
import org.trabecula.design.Card;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.parameter.Bibliography;
import org.trabecula.parameter.Source;
import org.trabecula.text.Texts;

/**
 * The lesson on scans: the T-score with its ruler, and four lives of the same density whose risks
 * differ.
 *
 * <p>FRAX is explained and named; nothing here computes a risk.
 */
public final class ScanLesson extends VBox {
  private static final List<String> LIVES = List.of("young", "old", "broken", "steroids");
  private static final List<String> WORKS =
      List.of(
          "who1994",
          "shuhart2019",
          "leboff2022",
          "johnell2005",
          "kanis2004",
          "vanstaa2000",
          "kanis2008");

  private final Texts texts;
  private final DensityWords words;
  private final DensityReference reference;
  private final ScanLives lives;

  /**
   * @param reference the young adults with whom density is compared
   * @param lives whose risks differ
   * @param works where that was read
   */
  public ScanLesson(DensityReference reference, ScanLives lives, Bibliography works, Texts texts) {
    this.texts = texts;
    this.reference = reference;
    this.lives = lives;
    words = new DensityWords(texts, reference);
    StyleClass.STACK.on(this);
    getChildren()
        .addAll(
            WrappedText.of(texts.get("scan.ruler.intro")),
            ruler(),
            WrappedText.of(texts.get("scan.ruler.bands", told(normal()), told(osteoporosis()))),
            WrappedText.of(texts.get("scan.ruler.fracture")),
            WrappedText.of(texts.get("scan.ruler.who", reference.menFrom().value())),
            WrappedText.of(texts.get("scan.ruler.lowest")),
            StyleClass.QUIET.on(WrappedText.of(scanner(works))),
            StyleClass.TITLE.on(WrappedText.of(texts.get("scan.lives.title"))),
            WrappedText.of(
                texts.get(
                    "scan.lives.intro", told(lives.tScore().value()), words.site(score().site()))),
            fourLives(),
            explained("scan.frax.title", texts.get("scan.frax.text", lives.tenYears().value())),
            explained("scan.dxa.title", texts.get("scan.dxa.text")),
            StyleClass.GOOD_TEXT.on(StyleClass.STRONG.on(WrappedText.of(texts.get("scan.helps")))),
            StyleClass.QUIET.on(WrappedText.of(sources(works))));
  }

  private ScoreRuler ruler() {
    ScoreRuler ruler = new ScoreRuler(words, osteoporosis(), normal());
    ruler.setScore(score());
    ruler.getStyleClass().add("scan-ruler");
    ruler.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    ruler.setAccessibleText(
        texts.get("scan.ruler.name", told(score().tScore()), words.band(score().band())));
    return ruler;
  }

  private FlowPane fourLives() {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("scan-lives");
    LIVES.forEach(name -> row.getChildren().add(life("scan.life." + name)));
    return row;
  }

  private VBox life(String key) {
    double[] ages = {lives.younger().value(), lives.middle().value(), lives.older().value()};
    VBox card =
        new VBox(
            StyleClass.TITLE.on(
                WrappedText.of(texts.get(key + ".name", ages[0], ages[1], ages[2]))),
            WrappedText.of(
                texts.get("scan.life.score", told(score().tScore()), words.site(score().site()))),
            WrappedText.of(texts.get(key + ".text")),
            StyleClass.STRONG.on(WrappedText.of(texts.get(key + ".risk"))));
    card.getStyleClass().add("scan-life");
    return StyleClass.CARD.on(card);
  }

  private DensityReading.Score score() {
    double tScore = lives.tScore().value();
    return new DensityReading.Score(
        tScore, new TScores(reference).band(tScore), SkeletalSite.FEMORAL_NECK);
  }

  private Card explained(String title, String text) {
    return new Card(texts.get(title), "", WrappedText.of(text));
  }

  private String scanner(Bibliography works) {
    return texts.get(
        "scan.ruler.scanner", works.find("genant1994").map(Source::shortName).orElseThrow());
  }

  private String sources(Bibliography bibliography) {
    String works =
        texts.works(
            WORKS.stream()
                .map(work -> bibliography.find(work).map(Source::shortName).orElseThrow())
                .toList());
    return texts.get("scan.source", works);
  }

  private double normal() {
    return reference.lowBelow().value();
  }

  private double osteoporosis() {
    return reference.osteoporosisFrom().value();
  }

  private String told(double tScore) {
    return words.number(tScore);
  }
}
