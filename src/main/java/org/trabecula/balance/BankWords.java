// SPDX-License-Identifier: MIT
package org.trabecula.balance;

import org.trabecula.text.Texts;

/** Says the bone bank in words: as a bank, or plainly as biology. */
public final class BankWords {
  /** The model knows what has gone no better than to so many thousandths. */
  private static final double ROUGH = 5;

  /** Thousandths in a hundredth, to which what there is is told. */
  private static final double TENTHS = 10;

  private final Texts texts;
  private final TrendBorders borders;
  private final String style;

  /**
   * @param borders what counts as a gain and as a loss
   * @param asBank whether bone is spoken of as money in a bank
   */
  public BankWords(Texts texts, TrendBorders borders, boolean asBank) {
    this.texts = texts;
    this.borders = borders;
    this.style = asBank ? "" : ".biology";
  }

  /** What it is about. */
  public String title() {
    return texts.get("bank.title" + style);
  }

  /** What is formed. */
  public String paidIn() {
    return texts.get("bank.paidIn" + style);
  }

  /** What is removed. */
  public String takenOut() {
    return texts.get("bank.takenOut" + style);
  }

  /** Which way it goes, and how fast. */
  public String direction(BoneBank bank) {
    double net = Math.abs(Math.rint(bank.net()));
    return switch (borders.of(bank.net())) {
      case LOSING -> texts.get("bank.losing", net);
      case SLOWLY_LOSING -> texts.get("bank.slowlyLosing", net);
      case GAINING -> texts.get("bank.gaining", net);
      case LEVEL -> texts.get("bank.level");
    };
  }

  /** What there is. */
  public String balance(BoneBank bank) {
    return texts.get("bank.balance", Math.rint(bank.balance() / TENTHS));
  }

  /**
   * What has changed since the peak, or that the peak is still to come.
   *
   * <p>The peak is a band of years, not a day: its age is not told.
   */
  public String sincePeak(BoneBank bank, double peakAge, double age) {
    if (age <= peakAge) {
      return texts.get("bank.beforePeak");
    }
    return texts.get("bank.sincePeak" + style, ROUGH * Math.rint(bank.belowPeak() / ROUGH));
  }

  /** All of it in one line. */
  public String line(BoneBank bank) {
    BoneBank told = bank.rounded();
    return texts.get("bank.name", told.paidIn(), told.takenOut(), direction(bank), balance(bank));
  }
}
