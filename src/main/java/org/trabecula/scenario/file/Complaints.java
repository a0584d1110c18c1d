// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

/**
 * The sentences about what is wrong in one file.
 *
 * @param file its name
 * @param part the path of a part that has a name of its own; empty where none has
 * @param named how that part is called in place of its path
 */
public record Complaints(String file, String part, String named) {

  /** About a file none of whose parts has a name. */
  public Complaints(String file) {
    this(file, "", "");
  }

  /** The same, with one part of the file called by a name: {@code [3]} is {@code lips2.hip}. */
  public Complaints calling(String part, String named) {
    return new Complaints(file, part, named);
  }

  /** About the file as a whole. */
  public ScenarioFileException about(String problem) {
    return new ScenarioFileException(file + ": " + problem);
  }

  /** About the value at a path, which begins on a line. */
  public ScenarioFileException at(int line, String path, String problem) {
    String place = path.isEmpty() ? "" : called(path) + ": ";
    return new ScenarioFileException(file + ", line " + line + ": " + place + problem);
  }

  private String called(String path) {
    if (part.isEmpty() || !path.startsWith(part)) {
      return path;
    }
    return named + path.substring(part.length()).replaceFirst("^\\.", ": ");
  }
}
