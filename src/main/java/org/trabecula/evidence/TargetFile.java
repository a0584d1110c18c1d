// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trabecula.asset.AssetReader;

/** Files of published targets: the program's own, and any other of the same form. */
public final class TargetFile {
  /** The program's own targets, below {@code assets}. */
  public static final String OWN = "evidence/targets.json";

  private static final Gson GSON =
      new GsonBuilder().setStrictness(Strictness.STRICT).serializeNulls().create();

  private TargetFile() {}

  /** The program's own targets. */
  public static List<Target> read(AssetReader assets) throws TargetFileException {
    return parse(OWN, assets.text(OWN));
  }

  /**
   * The targets of a file.
   *
   * @throws TargetFileException with one sentence that names file, target and field
   */
  public static List<Target> read(Path file) throws TargetFileException {
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    if (Files.notExists(file)) {
      throw new TargetFileException(name + ": there is no such file");
    }
    if (Files.isDirectory(file)) {
      throw new TargetFileException(name + ": this is a folder, not a file");
    }
    try {
      return parse(name, Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new TargetFileException(name + ": this is not UTF-8; save the file with that encoding");
    } catch (IOException e) {
      throw new TargetFileException(name + ": cannot be read: " + e.getMessage());
    }
  }

  static List<Target> parse(String name, String text) throws TargetFileException {
    List<Target> targets = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    JsonArray entries = entries(name, text);
    for (int index = 0; index < entries.size(); index++) {
      if (!(entries.get(index) instanceof JsonObject entry)) {
        throw new TargetFileException(name + ": [" + index + "]: is not an object");
      }
      Target target = new TargetParser(name, index, entry).parse();
      if (!ids.add(target.id())) {
        throw new TargetFileException(name + ": " + target.id() + ": id: is there twice");
      }
      targets.add(target);
    }
    return List.copyOf(targets);
  }

  private static JsonArray entries(String name, String text) throws TargetFileException {
    JsonElement tree;
    try {
      tree = GSON.fromJson(text, JsonElement.class);
    } catch (JsonParseException e) {
      String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
      throw new TargetFileException(
          name + ": is not valid JSON: " + String.valueOf(reason).lines().findFirst().orElse(""));
    }
    if (!(tree instanceof JsonArray entries)) {
      throw new TargetFileException(name + ": is not a list of targets: it begins without [");
    }
    return entries;
  }
}
