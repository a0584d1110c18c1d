// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.trabecula.text.Texts;
import picocli.CommandLine.IVersionProvider;

/** The program's name and version, as the build wrote it. */
final class ProgramVersion implements IVersionProvider {
  private static final String FILE = "version.txt";

  @Override
  public String[] getVersion() {
    return new String[] {Texts.english().get("app.name") + " " + number()};
  }

  private static String number() {
    try (InputStream stream = ProgramVersion.class.getResourceAsStream(FILE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }
}
