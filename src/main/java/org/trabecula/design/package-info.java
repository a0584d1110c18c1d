// SPDX-License-Identifier: MIT
/**
 * How the program looks: theme, type and the small controls that all panels share.
 *
 * <p>Looks live in {@code assets/styles}; Java names its classes only through {@link
 * org.trabecula.design.StyleClass}. Every size there is in em, so that the text size of {@link
 * org.trabecula.design.Appearance} scales the whole window. {@link
 * org.trabecula.design.AppearanceSetting} dresses a scene and keeps it dressed.
 */
package org.trabecula.design;
