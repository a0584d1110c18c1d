// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/**
 * Depth, slope, light and freshness of one sheet in some of the pixels of one row; one thread's.
 */
final class SheetPixels {

  /** Depth at which bone counts as flat, mm: it is as round as a rod of that radius. */
  private static final double ROUNDING = 0.11;

  /** How straight the slope falls off towards that depth, 0 to 1. */
  private static final float STEEP = 0.7f;

  /** Only so near to the surface, in pixels, a pixel can hold both bone and what is behind. */
  private static final float EDGE = 0.7f;

  private final SheetField field;
  private final Shadow behind;
  private final BoneLight boneLight;
  private final BoneLight freshLight;
  private final SplineWeights weights;
  private final int shadow;
  private final int step;
  private final int cells;
  private final float rounding;
  private final float edge;

  private final GridRows depthRows;
  private final GridRows slopeRows;
  private final GridRows lightRows;
  private final float[] depth;
  private final float[] slopeX;
  private final float[] slopeY;
  private final float[] normalX;
  private final float[] normalY;
  private final float[] lightBehind;

  /** How fresh the bone is, 0 to 256; none where the sheet does not show it. */
  private final float[] fresh;

  SheetPixels(
      FieldGrid grid,
      SplineWeights weights,
      SheetField field,
      Shadow behind,
      BoneLights lights,
      int sheet) {
    this.field = field;
    this.behind = behind;
    this.weights = weights;
    this.boneLight = lights.sheet(sheet);
    this.freshLight = lights.fresh();
    this.shadow = lights.theme().shadow();
    this.step = grid.step();
    this.edge = EDGE / step;
    this.rounding = (float) (grid.spacing() / ROUNDING);
    int columns = grid.columns();
    depthRows = new GridRows(columns);
    slopeRows = new GridRows(columns);
    lightRows = new GridRows(columns);
    cells = columns - 3;
    depth = new float[cells * step];
    slopeX = new float[cells * step];
    slopeY = new float[cells * step];
    normalX = new float[cells * step];
    normalY = new float[cells * step];
    lightBehind = new float[cells * step];
    fresh = field.fresh() == null ? null : new float[cells * step];
  }

  /** Takes a row of pixels: the grid row above it, and which pixel between two grid rows it is. */
  void row(int gridRow, int pixel) {
    depthRows.down(field.depth(), gridRow, weights.value(), pixel);
    slopeRows.down(field.depth(), gridRow, weights.slope(), pixel);
    lightRows.down(behind.light(), gridRow, weights.value(), pixel);
    for (int phase = 0; phase < step; phase++) {
      int start = phase * cells;
      depthRows.across(weights.value(), phase, depth, start);
      depthRows.across(weights.slope(), phase, slopeX, start);
      slopeRows.across(weights.value(), phase, slopeY, start);
      lightRows.across(weights.value(), phase, lightBehind, start);
    }
    facing(slopeX, normalX);
    facing(slopeY, normalY);
    if (fresh != null) {
      freshRow(gridRow, pixel);
    }
  }

  private void freshRow(int gridRow, int pixel) {
    lightRows.down(field.fresh(), gridRow, weights.value(), pixel);
    for (int phase = 0; phase < step; phase++) {
      lightRows.across(weights.value(), phase, fresh, phase * cells);
    }
  }

  /**
   * Bone slopes down where depth grows less, so the normal leans against the slope: the more, the
   * nearer the surface's rim. Without a branch or a table, so that several pixels are done at a
   * time.
   */
  private void facing(float[] slope, float[] normal) {
    for (int i = 0; i < normal.length; i++) {
      float flat = Math.min(1f, Math.max(0f, 1f - depth[i] * rounding));
      float lean = flat * (STEEP + (1 - STEEP) * flat);
      normal[i] = BoneLight.place(-slope[i] * lean);
    }
  }

  /** Depth in the bone, grid spacings. */
  float depth(int i) {
    return depth[i];
  }

  /** The depth from which on the sheet hides all behind it; as far below zero it hides nothing. */
  float edge() {
    return edge;
  }

  /** Whether the sheet hides all behind it. */
  boolean isSolid(int i) {
    return depth[i] >= edge;
  }

  /** Whether all behind it is seen. */
  boolean isOpen(int i) {
    return depth[i] <= -edge;
  }

  /** How much of the pixel is bone, 0 to 256. */
  int coverage(int i) {
    float x = slopeX[i];
    float y = slopeY[i];
    float steepness = (float) Math.sqrt(x * x + y * y + 0.1f);
    int share = (int) (256 * (depth[i] * step / steepness + 0.5f));
    return Math.max(0, Math.min(256, share));
  }

  /** How much light falls on what is behind, 0 to 256. */
  int lightBehind(int i) {
    return (int) lightBehind[i];
  }

  /** The colour of its bone in full light. */
  int bone(int i) {
    int mature = boneLight.colour(normalX[i], normalY[i]);
    int share = fresh == null ? 0 : (int) fresh[i];
    return share == 0 ? mature : Argb.mix(mature, freshLight.colour(normalX[i], normalY[i]), share);
  }

  /** The colour of its bone in that light, 0 to 256. */
  int bone(int i, int light) {
    return Argb.mix(shadow, bone(i), light);
  }
}
