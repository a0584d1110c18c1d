// SPDX-License-Identifier: MIT
package org.trabecula.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.asset.StrictJson;

/** Every number in the parameter files carries where it comes from. */
class ParameterFilesTest {
  private static final Path FOLDER = Path.of("assets/parameters");

  /** Where the numbers stand that fill places of sentences. */
  private static final List<String> SHOWN =
      List.of(
          "advice.json.calcium",
          "advice.json.courses.alendronate",
          "advice.json.medicineFromTScore",
          "advice.json.steroidMonths",
          "advice.json.trainingOfferedFrom",
          "advice.json.vitaminD",
          "people.json",
          "protection.json",
          "scan-lives.json",
          "spine.json.newWith",
          "spine.json.trial",
          "trial-results.json",
          "trend.json",
          "usual-amounts.json.milkGlass",
          "usual-amounts.json.womanHeight",
          "usual-amounts.json.manHeight",
          "density-reference.json.menFrom",
          "density-reference.json.lowBelow",
          "density-reference.json.osteoporosisFrom",
          "medicines.json.denosumab.doseInterval",
          "medicines.json.longestTrials");

  private final StrictJson json = new StrictJson();
  private final Bibliography bibliography = Bibliography.read(new AssetReader());

  @Test
  void everyParameterHasEvidenceAndASourceThatExists() throws IOException {
    Map<String, Parameter> parameters = all();
    assertThat(parameters).hasSizeGreaterThan(100);
    assertThat(parameters)
        .allSatisfy(
            (place, parameter) ->
                assertThat(bibliography.find(parameter.reference())).as(place).isPresent());
  }

  /** What is shown as a fact has been read in its source; what has not says so. */
  @Test
  void whatSentencesNameHasBeenReadInItsSource() throws IOException {
    assertThat(all().entrySet())
        .filteredOn(entry -> SHOWN.stream().anyMatch(entry.getKey()::startsWith))
        .hasSizeGreaterThanOrEqualTo(SHOWN.size())
        .allSatisfy(
            entry ->
                assertThat(entry.getValue().remark())
                    .as(entry.getKey())
                    .doesNotContainIgnoringCase("to be checked"));
  }

  @Test
  void everyScaleOfWordsHasASourceThatExists() throws IOException {
    JsonObject scales = tree(Path.of("assets/levels.json"));
    for (Map.Entry<String, JsonElement> scale : scales.entrySet()) {
      String source = scale.getValue().getAsJsonObject().get("reference").getAsString();
      assertThat(bibliography.find(source)).as(scale.getKey()).isPresent();
    }
  }

  @Test
  void noParameterIsNamedTwiceInOneFile() throws IOException {
    for (Path file : files()) {
      List<String> names = new ArrayList<>();
      collect(file.toString(), tree(file), (place, parameter) -> names.add(parameter.name()));
      assertThat(names).as(file.toString()).doesNotHaveDuplicates();
    }
  }

  private Map<String, Parameter> all() throws IOException {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (Path file : files()) {
      collect(file.getFileName().toString(), tree(file), parameters::put);
    }
    return parameters;
  }

  /** Receives a parameter and the place where it stands. */
  private interface Receiver {
    void receive(String place, Parameter parameter);
  }

  /**
   * An object with a value is a parameter and must be a whole one; one with levels is a scale of
   * words, which has a source too; any other holds parameters.
   */
  private void collect(String place, JsonObject object, Receiver receiver) throws IOException {
    if (object.has("levels")) {
      assertThat(bibliography.find(object.get("reference").getAsString())).as(place).isPresent();
      return;
    }
    if (object.has("value") || object.has("evidence") || object.has("symbol")) {
      StringReader text = new StringReader(object.toString());
      receiver.receive(place, (Parameter) json.read(place, text, Parameter.class));
      return;
    }
    for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
      assertThat(entry.getValue().isJsonObject()).as(place + "." + entry.getKey()).isTrue();
      collect(place + "." + entry.getKey(), entry.getValue().getAsJsonObject(), receiver);
    }
  }

  private static JsonObject tree(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }
}
