// SPDX-License-Identifier: MIT
/** The page to take away in the window: how it looks, to be saved and printed. */
package org.trabecula.export.view;
