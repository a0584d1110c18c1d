// SPDX-License-Identifier: MIT
/**
 * Reads data files and refuses what does not fit, in words for the person who wrote them.
 *
 * <p>An {@link org.trabecula.asset.AssetReader} finds a file, {@link
 * org.trabecula.asset.StrictJson} turns it into records, and an {@link
 * org.trabecula.asset.InvalidJsonException} says what is wrong and where.
 */
package org.trabecula.asset;
