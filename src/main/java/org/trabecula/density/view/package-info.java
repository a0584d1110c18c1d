// SPDX-License-Identifier: MIT
/** How dense the bone is now, and what a scan of density tells and does not. */
package org.trabecula.density.view;
