// SPDX-License-Identifier: MIT
package org.trabecula.export;

/**
 * A page to take away.
 *
 * @param pdf the bytes of its file
 * @param title what it is called
 * @param words all that it says, in reading order
 */
public record HandoutPage(byte[] pdf, String title, String words) {}
