// SPDX-License-Identifier: MIT
package org.trabecula.asset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the program's own data files, which lie on the class path under {@code assets}. */
public final class AssetReader {
  private final ClassLoader loader;
  private final StrictJson json;

  /** Reads from the class path that this class was loaded from. */
  public AssetReader() {
    this(AssetReader.class.getClassLoader(), new StrictJson());
  }

  /**
   * @param loader where files are looked for
   * @param json how JSON files become records
   */
  public AssetReader(ClassLoader loader, StrictJson json) {
    this.loader = Objects.requireNonNull(loader, "loader");
    this.json = Objects.requireNonNull(json, "json");
  }

  /**
   * A JSON file as a record.
   *
   * @param path the file below {@code assets}, {@code parameters/cells.json} for example
   * @throws InvalidJsonException naming the file and the place in it
   */
  public <T> T json(String path, Class<T> type) {
    return type.cast(json(path, (Type) type));
  }

  /**
   * A JSON file as any type: a list of records, for example.
   *
   * @param path the file below {@code assets}
   * @throws InvalidJsonException naming the file and the place in it
   */
  public Object json(String path, Type type) {
    try (Reader reader = reader(path)) {
      return json.read(path, reader, type);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  /** A whole text file, UTF-8. */
  public String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /** A whole file. */
  public byte[] bytes(String path) {
    try (InputStream stream = stream(path)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  private Reader reader(String path) throws IOException {
    return new InputStreamReader(stream(path), StandardCharsets.UTF_8);
  }

  private InputStream stream(String path) throws IOException {
    InputStream stream = loader.getResourceAsStream(path);
    if (stream == null) {
      throw new FileNotFoundException(path + " is not among the program's files");
    }
    return stream;
  }
}
