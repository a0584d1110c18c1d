// SPDX-License-Identifier: MIT
/**
 * The picture in words, for whoever cannot see it and for the printed page.
 *
 * <p>{@link org.trabecula.description.PictureFacts} are what is seen, and {@link
 * org.trabecula.description.PictureDescription} is how it is said.
 */
package org.trabecula.description;
