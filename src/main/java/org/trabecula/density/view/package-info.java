// SPDX-License-Identifier: MIT
/** What a scan of density tells, and what it does not. */
package org.trabecula.density.view;
