// SPDX-License-Identifier: MIT
/** People as icons, a hundred at a time, and the lesson on numbers of people. */
package org.trabecula.people.view;
