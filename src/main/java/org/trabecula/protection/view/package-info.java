// SPDX-License-Identifier: MIT
/** The lesson on strength, load and protection, with a home to make safe. */
package org.trabecula.protection.view;
