// SPDX-License-Identifier: MIT
/**
 * A made-up life: who it is, and what happens in it.
 *
 * <p>A {@link org.trabecula.scenario.Scenario} is a value. It holds a {@link
 * org.trabecula.scenario.Person} and the {@link org.trabecula.scenario.Factor}s of the life; every
 * factor checks its own range when it is made, so that a scenario that exists is a valid one.
 */
package org.trabecula.scenario;
