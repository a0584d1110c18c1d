// SPDX-License-Identifier: MIT
package org.trabecula.lens;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * How large cells and layers are drawn in the lens, µm.
 *
 * @param osteoclastWidth width of a removing cell
 * @param reversalCellWidth width of a cell on a bare surface
 * @param osteoblastWidth width of a building cell
 * @param osteoblastHeight height of a building cell at the start of its work
 * @param flatOsteoblastHeight height of a building cell at the end of its work
 * @param liningCellLength length of a cell that covers a resting surface
 * @param liningCellThickness thickness of the same
 * @param osteoidSeam thickness of new bone that is not hard yet
 * @param lamella distance between the layers of bone
 */
public record LensParameters(
    Parameter osteoclastWidth,
    Parameter reversalCellWidth,
    Parameter osteoblastWidth,
    Parameter osteoblastHeight,
    Parameter flatOsteoblastHeight,
    Parameter liningCellLength,
    Parameter liningCellThickness,
    Parameter osteoidSeam,
    Parameter lamella) {

  /** Reads the program's own numbers. */
  public static LensParameters read(AssetReader assets) {
    return assets.json("parameters/lens.json", LensParameters.class);
  }
}
