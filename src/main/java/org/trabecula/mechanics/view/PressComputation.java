// SPDX-License-Identifier: MIT
package org.trabecula.mechanics.view;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import org.trabecula.exploration.NewestFirst;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.mechanics.Pairing;
import org.trabecula.mechanics.PressPair;
import org.trabecula.mechanics.PressParameters;

/** Presses pairs of bones in the background; the newest request wins, and one may be given up. */
final class PressComputation {
  private record Request(HoneycombLife life, double age, Pairing pairing) {}

  private record Answer(Request request, PressPair pair) {}

  private final PressParameters parameters;
  private final NewestFirst<Request, Answer> newest;
  private final DoubleConsumer progress;
  private final Consumer<PressPair> delivery;
  private volatile Request wanted;

  /**
   * @param progress told the share that is done, on the JavaFX thread
   * @param delivery told the pair that was asked for last, on the JavaFX thread
   */
  PressComputation(
      PressParameters parameters,
      Executor background,
      DoubleConsumer progress,
      Consumer<PressPair> delivery,
      Consumer<Throwable> failure) {
    this.parameters = parameters;
    this.progress = progress;
    this.delivery = delivery;
    newest =
        new NewestFirst<>(
            background,
            this::press,
            answer -> tell(answer.request(), () -> this.delivery.accept(answer.pair())),
            (asked, problem) -> tell(asked, () -> failure.accept(problem)));
  }

  /** Presses a life's bones, and forgets what was asked for before. */
  void request(HoneycombLife life, double age, Pairing pairing) {
    wanted = new Request(life, age, pairing);
    progress.accept(0);
    newest.request(wanted);
  }

  /** Gives up what is under way. */
  void giveUp() {
    wanted = null;
  }

  private Optional<Answer> press(Request request, BooleanSupplier outdated) {
    return PressPair.of(
            request.life(),
            request.age(),
            request.pairing(),
            parameters,
            share -> tell(request, () -> progress.accept(share)),
            () -> wanted != request)
        .map(pair -> new Answer(request, pair));
  }

  /** Says something of a request unless another one has been made, or it was given up. */
  private void tell(Request request, Runnable news) {
    Platform.runLater(
        () -> {
          if (wanted == request) {
            news.run();
          }
        });
  }
}
