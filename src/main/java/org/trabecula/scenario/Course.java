// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

/** A factor that lasts from one age to another. */
public sealed interface Course extends Factor
    permits Absorption,
        Alcohol,
        BodyMassIndex,
        Calcium,
        Exercise,
        Glucocorticoid,
        GlucocorticoidEffects,
        MedicineCourse,
        ParathyroidGland,
        SexHormone,
        Smoking,
        ThyroidHormone,
        VitaminD {

  /** When it holds. */
  AgeSpan span();

  /** The same at another time. */
  Course withSpan(AgeSpan newSpan);
}
