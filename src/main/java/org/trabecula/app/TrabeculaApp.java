// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.trabecula.asset.AssetReader;
import org.trabecula.command.Audience;
import org.trabecula.command.ExitCode;
import org.trabecula.command.WindowArguments;
import org.trabecula.design.Appearance;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.AppearanceStore;
import org.trabecula.design.Typeface;
import org.trabecula.text.Texts;

/** The program with its window, from start to end. */
public final class TrabeculaApp {
  private final WindowArguments arguments;
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();

  /** A screenshot shows what it was asked for, whatever the person prefers. */
  private final Optional<PersonalSettings> settings;

  private TrabeculaApp(WindowArguments arguments) {
    this.arguments = arguments;
    this.settings =
        arguments.screenshot().isPresent()
            ? Optional.empty()
            : Optional.of(PersonalSettings.find());
  }

  /**
   * Opens the window and waits until it is closed.
   *
   * @return the program's exit code
   * @throws UnsupportedOperationException when there is no display to open a window on
   */
  public static int open(WindowArguments arguments) {
    return new TrabeculaApp(arguments).run();
  }

  private int run() {
    AssetReader assets = new AssetReader();
    Texts texts = Texts.load(arguments.language());
    Start start = Start.with(arguments.scenario(), assets, texts);
    // Until there is a window that can tell it, whatever goes wrong anywhere ends the program.
    Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> fail(problem));
    Runtime.getRuntime().addShutdownHook(new Thread(TrabeculaApp::endWithoutTraces));
    Platform.startup(() -> show(start, assets));
    int code = exitCode.join();
    settings.ifPresent(PersonalSettings::finish);
    Platform.exit();
    return code;
  }

  /**
   * Told to end from outside while it paints, JavaFX prints the trace of a picture that its stopped
   * renderer refuses. What the program itself has to say was said before.
   */
  private static void endWithoutTraces() {
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
  }

  private void show(Start start, AssetReader assets) {
    try {
      new Typeface(assets).load();
      // JavaFX has words of its own, in the menus of text fields for example.
      Locale.setDefault(arguments.language());
      AppearanceSetting appearance = new AppearanceSetting(appearanceStore());
      Stage stage = new Stage();
      MainWindow window = start.window(stage, appearance);
      settings.ifPresent(own -> window.remember(new RememberedSpan(own.settings())));
      String country = Locale.getDefault(Locale.Category.FORMAT).getCountry();
      settings.ifPresent(own -> window.remember(new RememberedCustoms(own.settings(), country)));
      settings.ifPresent(own -> own.place(window));
      arguments.size().ifPresent(window::setContentSize);
      stage.setOnHidden(event -> exitCode.complete(ExitCode.DONE));
      window.show();
      settings.ifPresent(own -> own.tellProblem(window.notices(), start.texts()));
      Consumer<Throwable> teller = window.troubleTeller();
      Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> teller.accept(problem));
      audience().ifPresent(window::lead);
      if (arguments.present()) {
        present(window.present());
      }
      arguments.screenshot().ifPresent(file -> save(window, file, appearance));
    } catch (Throwable problem) {
      fail(problem);
    }
  }

  /** Who uses the program: said now, and remembered from then on. */
  private Optional<Audience> audience() {
    arguments
        .audience()
        .ifPresent(
            said ->
                settings.ifPresent(
                    own -> own.settings().change(known -> known.withAudience(said))));
    return arguments.audience().or(() -> settings.flatMap(own -> own.settings().get().audience()));
  }

  /** A picture of a window in which something failed would show what is not so. */
  private void save(MainWindow window, Path file, AppearanceSetting appearance) {
    window.setOnFailure(this::fail);
    new Screenshot(window, file, BoneColours.of(appearance), exitCode).take();
  }

  private void fail(Throwable problem) {
    exitCode.completeExceptionally(problem);
  }

  /** A picture of the window keeps the size that was asked for. */
  private void present(PresentMode mode) {
    if (arguments.screenshot().isPresent()) {
      mode.enterWindowed();
    } else {
      mode.enter();
    }
  }

  private AppearanceStore appearanceStore() {
    AppearanceStore preferred =
        settings
            .<AppearanceStore>map(own -> new RememberedAppearance(own.settings()))
            .orElseGet(() -> new FixedAppearance(Appearance.DEFAULT));
    return arguments.textPercent() == Appearance.DEFAULT.textPercent()
        ? preferred
        : new FixedAppearance(preferred.load().withTextPercent(arguments.textPercent()));
  }

  private record FixedAppearance(Appearance load) implements AppearanceStore {
    @Override
    public void save(Appearance appearance) {
      // Chosen for this start alone.
    }
  }
}
