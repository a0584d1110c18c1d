// SPDX-License-Identifier: MIT
package org.trabecula.export.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.export.HandoutPage;
import org.trabecula.export.Printers;
import org.trabecula.text.Texts;

/** Printing the page, with printers that only remember. */
@WindowTest
class HandoutPrintTest {
  private static final HandoutPage PAGE = new HandoutPage(new byte[] {1}, "A page", "Words");

  private final RememberedPrinters printers = new RememberedPrinters();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private HandoutBar bar;

  @Start
  void start(Stage stage) {
    bar =
        new HandoutBar(Texts.english(), printers, work -> new Thread(work).start(), failures::add);
    bar.setPage(PAGE);
    stage.setScene(new Scene(bar, 600, 200));
    stage.show();
  }

  @Test
  void withoutAPrinterItSaysWhatToDoInstead(FxRobot robot) throws Exception {
    robot.clickOn("Print");
    waitForOutcome(robot, "No printer was found. Save the page as PDF");
  }

  @Test
  void thePageGoesToThePrinterThatIsChosen(FxRobot robot) throws Exception {
    printers.names.addAll(List.of("Ward 3", "Office"));
    robot.clickOn("Print");
    choose(robot, "Print on Office");
    waitForOutcome(robot, "Sent to Office.");
    assertThat(printers.printed).containsExactly("A page on Office");
  }

  @Test
  void aPrinterThatRefusesIsSaidInWords(FxRobot robot) throws Exception {
    printers.names.add("Broken");
    robot.clickOn("Print");
    choose(robot, "Print on Broken");
    waitForOutcome(robot, "That did not work: out of paper");
  }

  @Test
  void aPrintServiceThatBreaksIsTold(FxRobot robot) throws Exception {
    printers.broken = new LinkageError("no print service");
    robot.clickOn("Print");
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !failures.isEmpty());
    assertThat(failures).containsExactly(printers.broken);
    printers.broken = null;
    robot.clickOn("Print");
    waitForOutcome(robot, "No printer was found");
  }

  private static void choose(FxRobot robot, String item) throws Exception {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> robot.lookup(item).tryQuery().isPresent());
    robot.clickOn(item);
  }

  private static void waitForOutcome(FxRobot robot, String words) throws Exception {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> robot.lookup("#handout-outcome").queryAs(Label.class).getText().contains(words));
  }

  private static final class RememberedPrinters implements Printers {
    private final List<String> names = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private volatile Error broken;

    @Override
    public List<String> names() {
      if (broken != null) {
        throw broken;
      }
      return List.copyOf(names);
    }

    @Override
    public void print(HandoutPage page, String name) throws IOException {
      if (name.equals("Broken")) {
        throw new IOException("out of paper");
      }
      printed.add(page.title() + " on " + name);
    }
  }
}
