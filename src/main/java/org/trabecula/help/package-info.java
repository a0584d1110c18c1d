// SPDX-License-Identifier: MIT
/**
 * What helps, from published advice and trials.
 *
 * <p>{@link org.trabecula.help.WhatHelps} makes the {@link org.trabecula.help.Help}s that can be
 * tried on a life at an age; the {@link org.trabecula.help.HelpFigures} are what they did in
 * people.
 */
package org.trabecula.help;
