// SPDX-License-Identifier: MIT
/** What the last move did, on a card beside the picture and in a note on it. */
package org.trabecula.moved.view;
