// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import org.trabecula.asset.AssetReader;

/**
 * All numbers of the honeycomb.
 *
 * @param lattice the centre lines
 * @param young the thickness of a young adult's struts
 * @param work the work on the surface
 * @param tissue what age does to bone and marrow beside their shape
 */
public record HoneycombParameters(
    LatticeParameters lattice,
    YoungBoneParameters young,
    WorkParameters work,
    TissueAgeParameters tissue) {

  /** Reads the program's own numbers. */
  public static HoneycombParameters read(AssetReader assets) {
    return assets.json("parameters/honeycomb.json", HoneycombParameters.class);
  }
}
