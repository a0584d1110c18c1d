// SPDX-License-Identifier: MIT
/** What a person chose once and finds again at the next start: in a file that people can read. */
package org.trabecula.settings;
