// SPDX-License-Identifier: MIT
/** Files of the person at the computer: written whole or not at all. */
package org.trabecula.file;
