// SPDX-License-Identifier: MIT
/** How much load the honeycomb bears, compared with itself in youth. */
package org.trabecula.mechanics;
