// SPDX-License-Identifier: MIT
/**
 * How much bone is laid down and how much is removed, counted like deposits and withdrawals.
 *
 * <p>A {@link org.trabecula.balance.BoneBank} is one year of it; the {@link
 * org.trabecula.balance.TrendBorders} say from when on its {@link org.trabecula.balance.Trend} is a
 * loss.
 */
package org.trabecula.balance;
