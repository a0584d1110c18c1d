// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class NewestFirstTest {
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<String> delivered = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();

  @Test
  void onlyTheNewestOfTheWaitingRequestsIsAnswered() {
    NewestFirst<String, String> requests = answering((request, cancelled) -> Optional.of(request));
    requests.request("one");
    requests.request("two");
    requests.request("three");
    assertThat(requests.isBusy()).isTrue();
    runBackground();
    assertThat(delivered).containsExactly("three");
    assertThat(requests.isBusy()).isFalse();
  }

  @Test
  void aNewerRequestIsAnsweredAfterTheRunningOne() {
    List<NewestFirst<String, String>> self = new ArrayList<>();
    self.add(
        answering(
            (request, cancelled) -> {
              if (request.equals("old")) {
                self.get(0).request("new");
              }
              return Optional.of(request);
            }));
    self.get(0).request("old");
    runBackground();
    assertThat(delivered).endsWith("new");
  }

  @Test
  void aRunningRequestIsCancelledByANewerOneWhenAnAnswerCameJustNow() {
    List<NewestFirst<String, String>> self = new ArrayList<>();
    List<Boolean> cancelled = new ArrayList<>();
    self.add(
        answering(
            (request, isCancelled) -> {
              if (request.equals("old")) {
                self.get(0).request("new");
                cancelled.add(isCancelled.getAsBoolean());
                return Optional.empty();
              }
              return Optional.of(request);
            }));
    self.get(0).request("first");
    runBackground();
    self.get(0).request("old");
    runBackground();
    assertThat(cancelled).containsExactly(true);
    assertThat(delivered).containsExactly("first", "new");
  }

  @Test
  void aFailureIsToldAndTheNextRequestStillRuns() {
    NewestFirst<String, String> requests =
        answering(
            (request, cancelled) -> {
              if (request.equals("bad")) {
                throw new LinkageError("no");
              }
              return Optional.of(request);
            });
    requests.request("bad");
    runBackground();
    requests.request("good");
    runBackground();
    assertThat(failures).hasSize(1);
    assertThat(delivered).containsExactly("good");
  }

  private NewestFirst<String, String> answering(Work work) {
    return new NewestFirst<>(
        background::add, work::answer, delivered::add, (request, problem) -> failures.add(problem));
  }

  private void runBackground() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  @FunctionalInterface
  private interface Work {
    Optional<String> answer(String request, BooleanSupplier cancelled);
  }
}
