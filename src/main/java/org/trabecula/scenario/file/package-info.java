// SPDX-License-Identifier: MIT
/**
 * Lives as files, and the ready-made ones.
 *
 * <p>A {@link org.trabecula.scenario.file.ScenarioFile} reads and writes a life as JSON that a
 * person can read; what is wrong in it is told with its place. The {@link
 * org.trabecula.scenario.file.ScenarioLibrary} holds the lives that come with the program.
 */
package org.trabecula.scenario.file;
