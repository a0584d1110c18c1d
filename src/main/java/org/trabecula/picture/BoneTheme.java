// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.List;

/**
 * The colours of bone, marrow and cells, as opaque 0xAARRGGBB.
 *
 * <p>A theme changes colours alone, never a shape or a place. Orange and blue are told apart with
 * every kind of colour blindness, and the cells differ in shape as well.
 *
 * @param sheets the tones of the sheets from the front to the back; deeper sheets use the last
 * @param fresh the tone of the front sheet where bone was laid lately
 * @param marrow what fills the space behind the last sheet
 * @param fat the marrow's fat cells
 * @param shadow what marrow and the sheets behind turn to where they are in shadow
 * @param removing the cells that remove bone
 * @param building the cells that build bone
 * @param cellEdge the line around a cell
 */
public record BoneTheme(
    List<Tone> sheets,
    Tone fresh,
    int marrow,
    int fat,
    int shadow,
    int removing,
    int building,
    int cellEdge) {

  /**
   * One sheet's bone from its dark side to where the light is mirrored.
   *
   * @param shade turned away from the light
   * @param body lit from the side
   * @param light turned to the light
   * @param shine the highlight
   */
  public record Tone(int shade, int body, int light, int shine) {}

  /** Ivory bone over dark, warm marrow. */
  public static final BoneTheme NATURAL =
      new BoneTheme(
          List.of(
              new Tone(0xFF3F3128, 0xFFC9B897, 0xFFF6E9CB, 0xFFFFFAEA),
              new Tone(0xFF2E1A1B, 0xFF745347, 0xFF997766, 0xFFAB8977),
              new Tone(0xFF25111A, 0xFF492B30, 0xFF5E3C3D, 0xFF684544)),
          new Tone(0xFF5A2E26, 0xFFD08D74, 0xFFF5C2A8, 0xFFFFE4D6),
          0xFF3B1822,
          0xFF62432F,
          0xFF14070C,
          0xFFD9722E,
          0xFF2E7EBB,
          0xFFFFF6E6);

  /** Near-white bone over near-black marrow, with quiet sheets behind. */
  public static final BoneTheme HIGH_CONTRAST =
      new BoneTheme(
          List.of(
              new Tone(0xFF6E6455, 0xFFEFE6CF, 0xFFFFFAEA, 0xFFFFFFFF),
              new Tone(0xFF1C1414, 0xFF564743, 0xFF6B5A54, 0xFF74625B),
              new Tone(0xFF120C0D, 0xFF322626, 0xFF3E3030, 0xFF443535)),
          new Tone(0xFF8A5546, 0xFFEFAF93, 0xFFFFD6C4, 0xFFFFEEE6),
          0xFF100709,
          0xFF33251B,
          0xFF000000,
          0xFFE8691A,
          0xFF1E6FB3,
          0xFFFFFFFF);

  public BoneTheme {
    sheets = List.copyOf(sheets);
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("a theme needs the tone of at least one sheet");
    }
  }

  /** The tone of a sheet, 0 the front. */
  Tone sheet(int sheet) {
    return sheets.get(Math.min(sheet, sheets.size() - 1));
  }
}
