// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.ViewStart;
import org.trabecula.scenario.file.ScenarioDocument;
import org.trabecula.scenario.file.ScenarioFile;
import org.trabecula.scenario.file.ScenarioFileException;
import org.trabecula.scenario.title.LifeTitles;
import org.trabecula.text.Texts;

/** Opens and saves lives; what cannot be opened is said in words, and the life on view stays. */
final class ScenarioDialogs {
  private final Window owner;
  private final Exploration exploration;
  private final LifeTitles titles;
  private final Texts texts;
  private final Notices notices;
  private File folder = new File(System.getProperty("user.home"));

  /**
   * @param titles what lives are called: a file keeps no title that is not true any more
   */
  ScenarioDialogs(
      Window owner, Exploration exploration, LifeTitles titles, Texts texts, Notices notices) {
    this.owner = owner;
    this.exploration = exploration;
    this.titles = titles;
    this.texts = texts;
    this.notices = notices;
  }

  /** Asks for a file and opens it. */
  void open() {
    Optional.ofNullable(chooser("file.open.title").showOpenDialog(owner)).ifPresent(this::open);
  }

  /** Opens a file. */
  void open(File file) {
    folder = file.getAbsoluteFile().getParentFile();
    try {
      ScenarioDocument document = ScenarioFile.read(file.toPath());
      exploration.open(document.scenario());
    } catch (ScenarioFileException problem) {
      notices.show(texts.get("file.open.failed"), problem.getMessage());
    }
  }

  /** Asks for a file and saves the life on view to it, as it is seen. */
  void save() {
    FileChooser chooser = chooser("file.save.title");
    chooser.setInitialFileName(texts.get("file.save.name") + ScenarioFile.ENDING);
    Optional.ofNullable(chooser.showSaveDialog(owner)).ifPresent(this::save);
  }

  /** Saves the life on view, as it is seen, to a file. */
  void save(File file) {
    folder = file.getAbsoluteFile().getParentFile();
    Scenario shown = titles.kept(exploration.scenario());
    double age = Ages.wholeMonth(exploration.ageProperty().get());
    ViewStart view = new ViewStart(age, shown.view().seed());
    try {
      ScenarioFile.write(shown.withView(view), withEnding(file).toPath());
    } catch (IOException problem) {
      notices.show(texts.get("file.save.failed"), String.valueOf(problem.getMessage()));
    }
  }

  private static File withEnding(File file) {
    return file.getName().endsWith(".json")
        ? file
        : new File(file.getParentFile(), file.getName() + ScenarioFile.ENDING);
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    if (folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    chooser.setTitle(texts.get(title));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get("file.kind"), "*" + ScenarioFile.ENDING));
    return chooser;
  }
}
