// SPDX-License-Identifier: MIT
/** The hormone loop as a picture: organs, calcium on its way, and gauges. */
package org.trabecula.loop.view;
