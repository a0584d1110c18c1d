// SPDX-License-Identifier: MIT
/** Benefit, harm and burden of a medicine, side by side. */
package org.trabecula.treatment.view;
