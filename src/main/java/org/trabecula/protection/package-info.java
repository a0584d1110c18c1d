// SPDX-License-Identifier: MIT
/**
 * Why a bone breaks: its strength, the load on it, and what protects it.
 *
 * <p>A {@link org.trabecula.protection.Home} has ten things to make safe; {@link
 * org.trabecula.protection.Falls} says how many falls that leaves, and {@link
 * org.trabecula.protection.Balance} holds strength, load and protection against each other. Nothing
 * here is the chance of a real person.
 */
package org.trabecula.protection;
