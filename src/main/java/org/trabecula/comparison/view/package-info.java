// SPDX-License-Identifier: MIT
/** The Compare screen: two bones side by side on one clock. */
package org.trabecula.comparison.view;
