// SPDX-License-Identifier: MIT
/**
 * Numbers that carry where they come from.
 *
 * <p>A {@link org.trabecula.parameter.Parameter} is a value with its unit, the range in which it is
 * plausible, the kind of {@link org.trabecula.parameter.Evidence} behind it, and a reference into
 * the {@link org.trabecula.parameter.Bibliography}.
 */
package org.trabecula.parameter;
