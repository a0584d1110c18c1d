// SPDX-License-Identifier: MIT
/** Starts the program and wires it together by plain constructor calls. */
package org.trabecula.app;
