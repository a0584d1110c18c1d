// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.file.Complaints;
import org.trabecula.scenario.file.JsonNode;
import org.trabecula.scenario.file.JsonTreeParser;
import org.trabecula.scenario.file.ScenarioFileException;

/** Files of published targets: the program's own, and any other of the same form. */
public final class TargetFile {
  /** The program's own targets, below {@code assets}. */
  public static final String OWN = "evidence/targets.json";

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
    Complaints complaints = new Complaints(name);
    try {
      return targets(complaints, new JsonTreeParser(complaints, text).parse());
    } catch (ScenarioFileException e) {
      throw new TargetFileException(e.getMessage());
    }
  }

  private static List<Target> targets(Complaints complaints, JsonNode whole)
      throws ScenarioFileException {
    if (!(whole instanceof JsonNode.Elements entries)) {
      throw complaints.at(
          whole.line(), "", whole.spelling() + " is not a list of targets, written [ … ]");
    }
    List<Target> targets = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode entry : entries.values()) {
      Target target = new TargetParser(complaints, entry).parse();
      if (!ids.add(target.id())) {
        throw complaints.at(entry.line(), target.id() + ": id", "is there twice");
      }
      targets.add(target);
    }
    return List.copyOf(targets);
  }
}
