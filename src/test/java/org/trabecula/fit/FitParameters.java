// SPDX-License-Identifier: MIT
package org.trabecula.fit;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trabecula.asset.StrictJson;
import org.trabecula.remodelling.AgeingParameters;
import org.trabecula.remodelling.CalciumParameters;
import org.trabecula.remodelling.CellParameters;
import org.trabecula.remodelling.EstrogenParameters;
import org.trabecula.remodelling.GlucocorticoidParameters;
import org.trabecula.remodelling.GrowthParameters;
import org.trabecula.remodelling.LifestyleParameters;
import org.trabecula.remodelling.MedicineParameters;
import org.trabecula.remodelling.ParathyroidParameters;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.remodelling.ScaffoldParameters;
import org.trabecula.remodelling.SiteParameters;
import org.trabecula.remodelling.SpineScanParameters;
import org.trabecula.remodelling.TissueParameters;

/**
 * The parameters that are marked <em>fitted</em>, in the files they lie in.
 *
 * <p>Each is searched on a scale that runs from minus to plus infinity between the ends of its
 * range, 0 being the middle; so it cannot leave the range.
 */
final class FitParameters {
  private static final MathContext DIGITS = new MathContext(4);
  private static final List<String> FILES =
      List.of(
          "cells",
          "tissue",
          "scaffold",
          "growth",
          "sites",
          "spine-scan",
          "ageing",
          "estrogen",
          "parathyroid",
          "calcium",
          "glucocorticoid",
          "lifestyle",
          "medicines");

  private final Path folder;
  private final StrictJson json = new StrictJson();
  private final Map<String, JsonObject> files = new LinkedHashMap<>();
  private final List<Fitted> fitted = new ArrayList<>();

  FitParameters(Path folder) throws IOException {
    this.folder = folder;
    for (String file : FILES) {
      JsonObject tree =
          JsonParser.parseString(Files.readString(folder.resolve(file + ".json")))
              .getAsJsonObject();
      files.put(file, tree);
      collect(file, tree);
    }
  }

  private void collect(String path, JsonObject tree) {
    for (Map.Entry<String, JsonElement> entry : tree.entrySet()) {
      if (entry.getValue() instanceof JsonObject inner) {
        String name = path + "." + entry.getKey();
        if (!inner.has("evidence")) {
          collect(name, inner);
        } else if (inner.get("evidence").getAsString().equals("fitted")) {
          fitted.add(new Fitted(name, inner));
        }
      }
    }
  }

  List<Fitted> fitted() {
    return fitted;
  }

  /** Where the search stands now. */
  double[] point() {
    return fitted.stream().mapToDouble(Fitted::place).toArray();
  }

  void set(double[] point) {
    for (int index = 0; index < point.length; index++) {
      fitted.get(index).moveTo(point[index]);
    }
  }

  /**
   * The model at another place of the search; one at a time, since all share the trees of the
   * files.
   */
  synchronized RemodellingParameters modelAt(double[] point) {
    double[] now = point();
    set(point);
    RemodellingParameters model = model();
    set(now);
    return model;
  }

  RemodellingParameters model() {
    return new RemodellingParameters(
        read("cells", CellParameters.class),
        read("tissue", TissueParameters.class),
        read("scaffold", ScaffoldParameters.class),
        read("growth", GrowthParameters.class),
        read("sites", SiteParameters.class),
        read("spine-scan", SpineScanParameters.class),
        read("ageing", AgeingParameters.class),
        read("estrogen", EstrogenParameters.class),
        read("parathyroid", ParathyroidParameters.class),
        read("calcium", CalciumParameters.class),
        read("glucocorticoid", GlucocorticoidParameters.class),
        read("lifestyle", LifestyleParameters.class),
        read("medicines", MedicineParameters.class),
        true,
        true);
  }

  private <T> T read(String file, Class<T> type) {
    try {
      return type.cast(json.read(file, new StringReader(files.get(file).toString()), type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the values back, to four digits. */
  void write() throws IOException {
    for (Fitted parameter : fitted) {
      parameter.round();
    }
    for (Map.Entry<String, JsonObject> file : files.entrySet()) {
      String text =
          new GsonBuilder()
              .setPrettyPrinting()
              .disableHtmlEscaping()
              .create()
              .toJson(file.getValue());
      Files.writeString(folder.resolve(file.getKey() + ".json"), text + "\n");
    }
  }

  /** One fitted parameter. */
  record Fitted(String name, JsonObject json) {
    double low() {
      return json.get("low").getAsDouble();
    }

    double high() {
      return json.get("high").getAsDouble();
    }

    double value() {
      return json.get("value").getAsDouble();
    }

    private double place() {
      double share = (value() - low()) / (high() - low());
      double inside = Math.max(0.01, Math.min(0.99, share));
      return Math.log(inside / (1 - inside));
    }

    private void moveTo(double place) {
      double share = 1 / (1 + Math.exp(-place));
      json.addProperty("value", low() + share * (high() - low()));
    }

    private void round() {
      double rounded = BigDecimal.valueOf(value()).round(DIGITS).doubleValue();
      json.addProperty("value", Math.max(low(), Math.min(high(), rounded)));
    }
  }
}
