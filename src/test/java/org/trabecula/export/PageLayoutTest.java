// SPDX-License-Identifier: MIT
package org.trabecula.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.WholeLifeExplorer;
import org.trabecula.export.PagePiece.Role;
import org.trabecula.export.PagePiece.Run;
import org.trabecula.export.PagePiece.Text;
import org.trabecula.measure.Adviser;
import org.trabecula.picture.RowTeam;
import org.trabecula.remodelling.RandomLives;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.file.LongKnownLives;
import org.trabecula.text.Texts;

/** Whatever a page has to say, all of it stands within its margins, and nothing on another. */
class PageLayoutTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final WholeLifeExplorer EXPLORER = WholeLifeExplorer.read(ASSETS, Runnable::run);
  private static final Handout HANDOUT =
      new Handout(
          ASSETS, HandoutFigures.read(ASSETS, Texts.english()), Texts.english(), new RowTeam(1));

  /** Letters of ordinary text below which an old reader needs a glass, pt. */
  private static final double READABLE = 9;

  private static final double ROUNDING = 1e-6;

  private static final List<Double> AGES = List.of(12.0, 52.0, 60.5, 88.0);

  private PDDocument document;
  private PageTypeface plain;
  private PageTypeface strong;

  @BeforeEach
  void open() throws IOException {
    document = new PDDocument();
    plain = new PageTypeface(document, ASSETS, "fonts/Inter-Regular.ttf");
    strong = new PageTypeface(document, ASSETS, "fonts/Inter-SemiBold.ttf");
  }

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  @ParameterizedTest
  @MethodSource("lives")
  void allOfItStandsOnThePage(Scenario scenario) {
    ExploredLife life = EXPLORER.explore(scenario, () -> false).orElseThrow();
    for (double age : AGES) {
      check(HANDOUT.content(new Now(life, age), Adviser.US));
    }
  }

  @ParameterizedTest
  @MethodSource("titles")
  void theLongestTitleStandsOnThePageToo(String title) {
    Scenario scenario = Scenario.ordinary(title, Sex.FEMALE);
    ExploredLife life = EXPLORER.explore(scenario, () -> false).orElseThrow();
    check(HANDOUT.content(new Now(life, 72), Adviser.US));
  }

  @Test
  void aLetterThatTheTypefaceLacksBecomesABox() {
    assertThat(plain.printable("Anna 🦴\n\tüß Ж Ω 2½")).isEqualTo("Anna \u25A1 üß Ж Ω 2½");
  }

  private static Stream<Scenario> lives() {
    RandomLives random = new RandomLives(5);
    return Stream.concat(
        LongKnownLives.all(), IntStream.range(0, 6).mapToObj(number -> random.next()));
  }

  private static Stream<String> titles() {
    int most = Scenario.LONGEST_TITLE;
    return Stream.of(
        "W".repeat(most),
        "Wide words ".repeat(most).substring(0, most).strip(),
        "🦴".repeat(most / 2),
        "ÄÖÜ ЖЩ Ω".repeat(most).substring(0, most).strip());
  }

  private void check(HandoutContent content) {
    List<PagePiece> pieces = new PageLayout(plain, strong).of(content);
    for (PagePiece piece : pieces) {
      assertThat(piece.top()).isGreaterThanOrEqualTo(PageLayout.MARGIN);
      assertThat(piece.bottom()).isLessThanOrEqualTo(PageLayout.HEIGHT - PageLayout.MARGIN);
      assertThat(piece.left()).isGreaterThanOrEqualTo(PageLayout.MARGIN);
      assertThat(piece.left() + piece.width())
          .isLessThanOrEqualTo(PageLayout.WIDTH - PageLayout.MARGIN + ROUNDING);
      if (piece.ink() instanceof Text text) {
        text.runs().forEach(run -> checkRun(run, text, piece));
      }
    }
    checkNothingCoversAnother(pieces);
    assertThat(pieces)
        .filteredOn(piece -> piece.role() == Role.LIST_POINT)
        .allSatisfy(
            piece -> assertThat(((Text) piece.ink()).size()).isGreaterThanOrEqualTo(READABLE));
  }

  private void checkRun(Run run, Text text, PagePiece piece) {
    PageTypeface face = run.strong() ? strong : plain;
    assertThat(run.left()).isGreaterThanOrEqualTo(piece.left() - ROUNDING);
    assertThat(run.left() + face.width(run.text(), text.size()))
        .as(run.text())
        .isLessThanOrEqualTo(piece.left() + piece.width() + ROUNDING);
    assertThat((run.line() + 1) * text.leading()).isLessThanOrEqualTo(piece.height() + ROUNDING);
  }

  private static void checkNothingCoversAnother(List<PagePiece> pieces) {
    List<PagePiece> read = pieces.stream().filter(piece -> piece.role() != Role.ORNAMENT).toList();
    for (int i = 0; i < read.size(); i++) {
      for (int j = i + 1; j < read.size(); j++) {
        assertThat(apart(read.get(i), read.get(j)) || apart(read.get(j), read.get(i)))
            .as("%s and %s", read.get(i), read.get(j))
            .isTrue();
      }
    }
  }

  private static boolean apart(PagePiece one, PagePiece other) {
    return one.bottom() <= other.top() + ROUNDING
        || one.left() + one.width() <= other.left() + ROUNDING;
  }
}
