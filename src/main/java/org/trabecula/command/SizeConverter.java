// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trabecula.picture.PictureSize;
import org.trabecula.scenario.Range;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a size such as {@code 1440x900}. */
final class SizeConverter implements ITypeConverter<PictureSize> {
  /** The sides that a picture may have, in pixels: up to a 4K screen and a little more. */
  static final Range SIDE = new Range(64, 4096);

  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

  @Override
  public PictureSize convert(String value) {
    Matcher size = SIZE.matcher(value);
    if (!size.matches()) {
      throw new TypeConversionException(value + " is not a size such as 1440x900");
    }
    return new PictureSize(side(size.group(1)), side(size.group(2)));
  }

  private static int side(String digits) {
    int side = Integer.parseInt(digits);
    if (!SIDE.contains(side)) {
      throw new TypeConversionException(side + " is outside " + SIDE);
    }
    return side;
  }
}
