// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.application.Application;
import javafx.stage.Stage;
import org.trabecula.command.ExitCode;
import org.trabecula.command.WindowArguments;
import org.trabecula.text.Texts;

/** The window. */
public final class TrabeculaApp extends Application {

  /** Opens the window and waits until it is closed. */
  static int open(WindowArguments arguments) {
    launch(TrabeculaApp.class, arguments.scenario().title());
    return ExitCode.DONE;
  }

  @Override
  public void start(Stage stage) {
    stage.setTitle(Texts.english().get("app.name"));
    stage.show();
  }
}
