// SPDX-License-Identifier: MIT
/** The lens: a card beside a work site that shows it large, cut open, through its months. */
package org.trabecula.lens.view;
