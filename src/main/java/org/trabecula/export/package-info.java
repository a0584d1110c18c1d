// SPDX-License-Identifier: MIT
/**
 * What leaves the program: tables and pages, made without a window.
 *
 * <p>{@link org.trabecula.export.LifeCsv} writes a life as a table; what only the honeycomb knows
 * reaches it through {@link org.trabecula.export.StructureOverLife}.
 */
package org.trabecula.export;
