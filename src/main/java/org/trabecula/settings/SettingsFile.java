// SPDX-License-Identifier: MIT
package org.trabecula.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.trabecula.asset.InvalidJsonException;
import org.trabecula.asset.StrictJson;
import org.trabecula.file.WholeFile;

/** The file of a person's settings: read strictly, written whole, nothing in it thrown away. */
public final class SettingsFile {
  /** The largest file that is read, in bytes. */
  static final int LARGEST = 1 << 20;

  private final Path file;
  private final StrictJson json = new StrictJson();

  /**
   * @param file where it is, or will be
   */
  public SettingsFile(Path file) {
    this.file = file;
  }

  /** Where it is, or will be. */
  public Path path() {
    return file;
  }

  /** Whether it is there. */
  boolean exists() {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * What it says. Keys that it lacks are as usual; keys that this version does not know are passed
   * over.
   *
   * @throws InvalidJsonException naming file, line, place, value and what would be right
   * @throws IOException when it cannot be read
   */
  Settings read() throws IOException {
    return json.readGrowing(name(), new StringReader(text()), Settings.USUAL);
  }

  /**
   * Writes down what has changed, and leaves alone what another start of the program, or another
   * version, has put beside it. A file that makes no sense is kept aside first.
   *
   * @throws IOException with one sentence that names the file and says why it cannot be written
   */
  void write(Settings before, Settings after) throws IOException {
    if (!file.isAbsolute()) {
      throw new IOException(file + " cannot be written: there is no home folder");
    }
    JsonObject present = present();
    merge(present, object(before), object(after));
    createFolder();
    String text = json.write(present, JsonObject.class);
    WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Gives the file another name, which no file has yet.
   *
   * @return where it is now
   */
  Path keepAside() throws IOException {
    Path aside = file.resolveSibling("settings-damaged.json");
    for (int number = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); number++) {
      aside = file.resolveSibling("settings-damaged-" + number + ".json");
    }
    return Files.move(file, aside);
  }

  private JsonObject present() throws IOException {
    if (!exists()) {
      return new JsonObject();
    }
    try {
      return (JsonObject) json.read(name(), new StringReader(text()), JsonObject.class);
    } catch (InvalidJsonException e) {
      keepAside();
      return new JsonObject();
    }
  }

  private JsonObject object(Settings settings) {
    return json.tree(settings).getAsJsonObject();
  }

  private static void merge(JsonObject present, JsonObject before, JsonObject after) {
    before.keySet().stream().filter(key -> !after.has(key)).forEach(present::remove);
    for (String key : after.keySet()) {
      JsonElement next = after.get(key);
      JsonElement last = before.get(key);
      if (isObject(present.get(key)) && isObject(last) && isObject(next)) {
        merge(present.getAsJsonObject(key), last.getAsJsonObject(), next.getAsJsonObject());
      } else if (!present.has(key) || !next.equals(last)) {
        present.add(key, next);
      }
    }
  }

  private static boolean isObject(JsonElement element) {
    return element != null && element.isJsonObject();
  }

  private void createFolder() throws IOException {
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new IOException(file + " cannot be written: its folder cannot be made", e);
    }
  }

  private String text() throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] content = stream.readNBytes(LARGEST + 1);
      if (content.length > LARGEST) {
        throw damaged("is larger than 1 MiB; settings are much smaller", null);
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw damaged("is not UTF-8", e);
    }
  }

  private InvalidJsonException damaged(String problem, Exception cause) {
    return new InvalidJsonException(name(), "", InvalidJsonException.NO_LINE, problem, cause);
  }

  private String name() {
    return file.getFileName().toString();
  }
}
