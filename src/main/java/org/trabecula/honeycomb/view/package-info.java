// SPDX-License-Identifier: MIT
/** The living picture: the honeycomb of the age that is shown, and what lies on it. */
package org.trabecula.honeycomb.view;
