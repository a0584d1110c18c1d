// SPDX-License-Identifier: MIT
package org.trabecula.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.WholeLifeExplorer;
import org.trabecula.measure.Adviser;
import org.trabecula.picture.RowTeam;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.text.ReadingGrade;
import org.trabecula.text.Texts;

/** The page to take away, as a reader of PDF finds it. */
class HandoutTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final Scenario SCENARIO =
      Scenario.ordinary("Eva: steroids", Sex.FEMALE)
          .with(new Glucocorticoid(AgeSpan.from(58), 7.5));
  private static final ExploredLife LIFE =
      WholeLifeExplorer.read(ASSETS, Runnable::run).explore(SCENARIO, () -> false).orElseThrow();
  private static final Handout HANDOUT =
      new Handout(
          ASSETS, HandoutFigures.read(ASSETS, Texts.english()), Texts.english(), new RowTeam(1));

  private static byte[] bytes;
  private static PDDocument page;

  @BeforeAll
  static void make() throws IOException {
    bytes = HANDOUT.of(new Now(LIFE, 70), Adviser.US).pdf();
    page = Loader.loadPDF(bytes);
  }

  @AfterAll
  static void close() throws IOException {
    page.close();
  }

  @Test
  void theSameLifeAndAgeGiveTheSameBytes() {
    assertThat(HANDOUT.of(new Now(LIFE, 70), Adviser.US).pdf()).isEqualTo(bytes);
    assertThat(HANDOUT.of(new Now(LIFE, 71), Adviser.US).pdf()).isNotEqualTo(bytes);
  }

  @Test
  void itIsOnePageOfA4() {
    assertThat(page.getNumberOfPages()).isEqualTo(1);
    assertThat(page.getPage(0).getMediaBox().getWidth()).isBetween(595f, 595.5f);
    assertThat(page.getPage(0).getMediaBox().getHeight()).isBetween(841.5f, 842f);
  }

  @Test
  void itsWordsCanBeFound() throws IOException {
    assertThat(text())
        .contains("Eva: steroids", "Then, at 30", "Now, at 70")
        .contains("This is the inside of a spine bone of a woman of 70.")
        .contains(
            "Steroid tablets.",
            "The lowest steroid dose that still works.",
            "Strength training, with a coach.")
        .contains("Do not stop steroids on your own: talk to your clinician.")
        .contains("Sudden weak or numb legs: get help at once.")
        .contains("New strong back pain, or pain after a fall: get medical help.")
        .contains("Ask about causes when it comes early or fast.")
        .contains("not medical advice", "Watson SL");
  }

  @Test
  void aPageMadeAfterDenosumabHasStoppedAsksWhatIsNeededNow() {
    Scenario stopped =
        Scenario.ordinary("Eva", Sex.FEMALE)
            .with(new MedicineCourse(new AgeSpan(65, 69), Medicine.DENOSUMAB));
    ExploredLife life =
        WholeLifeExplorer.read(ASSETS, Runnable::run).explore(stopped, () -> false).orElseThrow();
    HandoutContent after = HANDOUT.content(new Now(life, 70), Adviser.US);
    assertThat(after.sections().get(3).points().get(0).text())
        .isEqualTo("What do I need, now that denosumab has stopped?");
    assertThat(after.safety().points())
        .extracting(HandoutContent.Point::text)
        .startsWith("Denosumab has stopped: call your clinician soon.")
        .anyMatch(text -> text.startsWith("New pain in the thigh or groin, or a sore jaw"))
        .noneMatch(text -> text.contains("Do not stop"));
    HandoutContent during = HANDOUT.content(new Now(life, 67), Adviser.US);
    assertThat(during.safety().points().get(0).text()).startsWith("Do not stop denosumab");
  }

  @Test
  void aLifeOnSteroidsIsAskedFirstForAScanAndToldThatBonesBreakWithinMonths() {
    HandoutContent content = HANDOUT.content(new Now(LIFE, 61), Adviser.US);
    assertThat(content.sections().get(3).points().get(0).text())
        .isEqualTo("I take steroids: do I need a bone scan and an X-ray of my spine now?");
    assertThat(content.sections().get(2).points())
        .extracting(HandoutContent.Point::text)
        .anyMatch(text -> text.contains("within months"));
  }

  @Test
  void thePageAsksByTheAdviceOfThePersonsCountry() throws IOException {
    Scenario ordinary = Scenario.ordinary("Eva", Sex.FEMALE);
    ExploredLife life =
        WholeLifeExplorer.read(ASSETS, Runnable::run).explore(ordinary, () -> false).orElseThrow();
    assertThat(questions(life, Adviser.US)).contains("US advice, 2011: 1,200 mg of calcium a day");
    assertThat(questions(life, Adviser.UK)).contains("UK advice").contains("700 mg of calcium");
  }

  private static String questions(ExploredLife life, Adviser adviser) {
    return HANDOUT.content(new Now(life, 70), adviser).sections().get(3).points().toString();
  }

  @Test
  void itBearsNoDate() throws IOException {
    assertThat(page.getDocumentInformation().getCreationDate()).isNull();
    assertThat(page.getDocumentInformation().getModificationDate()).isNull();
    assertThat(text()).doesNotContain("2026");
  }

  @Test
  void whoeverHasItReadAloudHearsTitlesListsAndPictures() {
    assertThat(page.getDocumentCatalog().getLanguage()).isEqualTo("en");
    assertThat(page.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    assertThat(page.getDocumentInformation().getTitle()).isEqualTo("Eva: steroids");
    List<PDStructureElement> elements = new ArrayList<>();
    collect(page.getDocumentCatalog().getStructureTreeRoot(), elements);
    assertThat(elements)
        .extracting(PDStructureElement::getStructureType)
        .startsWith("Document", "H1", "P", "P", "Figure", "P", "Figure", "H2")
        .contains("L", "LI", "LBody");
    assertThat(elements)
        .filteredOn(element -> element.getStructureType().equals("Figure"))
        .hasSize(2)
        .allSatisfy(
            figure -> assertThat(figure.getAlternateDescription()).contains("a spine bone"));
  }

  @Test
  void itsLettersComeWithIt() throws IOException {
    PDPage first = page.getPage(0);
    for (COSName name : first.getResources().getFontNames()) {
      assertThat(first.getResources().getFont(name).isEmbedded()).isTrue();
      assertThat(first.getResources().getFont(name).getName()).contains("Inter");
    }
  }

  @Test
  void everythingOnItIsPlain() {
    for (double age : new double[] {22, 45, 60, 85}) {
      HandoutContent content = HANDOUT.content(new Now(LIFE, age), Adviser.US);
      Stream<String> points =
          Stream.concat(content.sections().stream(), Stream.of(content.safety()))
              .flatMap(section -> section.points().stream())
              .map(point -> point.name() + " " + point.text());
      assertThat(Stream.concat(points, content.small().stream().limit(1)))
          .allSatisfy(
              text ->
                  assertThat(ReadingGrade.of(text))
                      .as(text)
                      .isLessThanOrEqualTo(ReadingGrade.HIGHEST));
    }
  }

  @Test
  void ofAYoungBoneItShowsNowAndLater() {
    HandoutContent content = HANDOUT.content(new Now(LIFE, 22), Adviser.US);
    assertThat(content.pictures())
        .extracting(HandoutContent.Picture::caption)
        .containsExactly("Now, at 22", "Later, at 80");
  }

  private static String text() throws IOException {
    return new PDFTextStripper().getText(page).replaceAll("\\s+", " ");
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        found.add(element);
        collect(element, found);
      }
    }
  }
}
