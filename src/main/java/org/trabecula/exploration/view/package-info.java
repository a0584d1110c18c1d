// SPDX-License-Identifier: MIT
/** The observable state that the controls change and the views follow. */
package org.trabecula.exploration.view;
