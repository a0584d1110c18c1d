// SPDX-License-Identifier: MIT
/** The press that a viewer pulls down on two bones side by side. */
package org.trabecula.mechanics.view;
