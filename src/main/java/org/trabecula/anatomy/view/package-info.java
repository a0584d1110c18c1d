// SPDX-License-Identifier: MIT
/** The body and its spine around the honeycomb, and the lesson on fractures of the spine. */
package org.trabecula.anatomy.view;
