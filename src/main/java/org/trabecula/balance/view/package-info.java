// SPDX-License-Identifier: MIT
/** Deposits, withdrawals and what is left in the bone bank. */
package org.trabecula.balance.view;
