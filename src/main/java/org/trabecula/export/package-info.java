// SPDX-License-Identifier: MIT
/**
 * What leaves the program: tables and pages, made without a window.
 *
 * <p>{@link org.trabecula.export.LifeCsv} writes a life as a table; what only the honeycomb knows
 * reaches it through {@link org.trabecula.export.StructureOverLife}.
 *
 * <p>{@link org.trabecula.export.Handout} makes a page to take away: {@link
 * org.trabecula.export.HandoutWords} says what stands on it, {@link
 * org.trabecula.export.PageLayout} where, and {@link org.trabecula.export.TaggedPage} draws it so
 * that it can be read aloud.
 */
package org.trabecula.export;
