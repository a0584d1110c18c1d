// SPDX-License-Identifier: MIT
/** Why the bone changes, and the lesson that takes steroid tablets apart. */
package org.trabecula.cause.view;
