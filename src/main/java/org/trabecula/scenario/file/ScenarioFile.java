// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trabecula.file.WholeFile;
import org.trabecula.scenario.Scenario;

/** Files of scenarios, {@code *.trabecula.json}: read strictly, written whole or not at all. */
public final class ScenarioFile {
  /** How the names of scenario files end. */
  public static final String ENDING = ".trabecula.json";

  /** The largest file that is read, in bytes. */
  public static final int LARGEST = 1 << 20;

  private ScenarioFile() {}

  /**
   * Reads a scenario.
   *
   * @throws ScenarioFileException with one line that names file, place, value and what would be
   *     right
   */
  public static ScenarioDocument read(Path file) throws ScenarioFileException {
    Complaints complaints =
        new Complaints(
            file.getFileName() == null ? file.toString() : file.getFileName().toString());
    if (Files.notExists(file)) {
      throw complaints.about("there is no such file");
    }
    if (Files.isDirectory(file)) {
      throw complaints.about("this is a folder, not a file");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return read(complaints, stream.readNBytes(LARGEST + 1));
    } catch (AccessDeniedException e) {
      throw complaints.about("reading it is not permitted");
    } catch (IOException e) {
      throw complaints.about("cannot be read: " + e.getMessage());
    }
  }

  /** Reads a scenario from the bytes of a file of this name. */
  public static ScenarioDocument read(String name, byte[] content) throws ScenarioFileException {
    return read(new Complaints(name), content);
  }

  /**
   * A life that stands in a file of another kind, read by the same rules.
   *
   * @param complaints about that file
   * @param person who
   * @param life the list of circumstances
   */
  public static Scenario read(Complaints complaints, JsonFields person, JsonNode life)
      throws ScenarioFileException {
    return new ScenarioParser(complaints).lived(person, life);
  }

  private static ScenarioDocument read(Complaints complaints, byte[] content)
      throws ScenarioFileException {
    if (content.length > LARGEST) {
      throw complaints.about("larger than 1 MiB; a scenario is much smaller");
    }
    return new ScenarioParser(complaints).parse(decoded(complaints, content));
  }

  private static String decoded(Complaints complaints, byte[] content)
      throws ScenarioFileException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer text = CharBuffer.allocate(content.length);
    CoderResult result = decoder.decode(bytes, text, true);
    text.flip();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
      throw complaints.at(line, "", "this is not UTF-8; save the file with that encoding");
    }
    return text.toString();
  }

  /** The text of a file that says what the scenario says. */
  public static String text(Scenario scenario) {
    return new ScenarioWriter().write(scenario);
  }

  /**
   * Writes a scenario in place of what the file held.
   *
   * @throws IOException with one sentence that names the file and says why it cannot be written
   */
  public static void write(Scenario scenario, Path file) throws IOException {
    WholeFile.write(file, text(scenario).getBytes(StandardCharsets.UTF_8));
  }
}
