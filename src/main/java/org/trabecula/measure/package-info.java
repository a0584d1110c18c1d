// SPDX-License-Identifier: MIT
/** Units that people use, and amounts as people type them. */
package org.trabecula.measure;
