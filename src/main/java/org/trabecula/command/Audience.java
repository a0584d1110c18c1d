// SPDX-License-Identifier: MIT
package org.trabecula.command;

/** Who uses the program: each begins at the place that suits what they came for. */
public enum Audience {
  /** Explains a life like the patient's: begins with the life. */
  CLINICIAN,
  /** Looks by themselves: begins with the lessons. */
  PATIENT,
  /** A teacher before a class: begins with two bones to compare. */
  CLASS
}
