// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

/** Something that happens in a life and that bone answers to. */
public sealed interface Factor permits Menopause, Course {}
