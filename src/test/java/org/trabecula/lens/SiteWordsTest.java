// SPDX-License-Identifier: MIT
package org.trabecula.lens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trabecula.text.Texts;

/** What the lens says. */
class SiteWordsTest {
  private final SiteWords words = new SiteWords(Texts.english());
  private final SiteCycle site = Sites.ordinary();

  @Test
  void countsTheMonthsAndTheDepth() {
    double age = site.unit().start() + 0.15;
    assertThat(words.month(site, age)).isEqualTo("Month 2 of 8");
    assertThat(words.dug(site, age)).isEqualTo("Dug: " + Math.round(site.unit().depth()) + " µm.");
    assertThat(words.refilled(site, age)).isEqualTo("Filled: 0 µm.");
    assertThat(words.month(site, site.last())).isEqualTo("Done after 8 months");
  }

  @Test
  void saysInPlainWordsWhatTheCellsDoAndNamesThemInBrackets() {
    double start = site.unit().start();
    assertThat(words.story(site, start + 0.05)).contains("Removing cells (osteoclasts)");
    assertThat(words.story(site, start + 0.15)).contains("(reversal)");
    assertThat(words.story(site, start + 0.4)).contains("Building cells (osteoblasts)");
    assertThat(words.story(site, site.last())).contains("(lining cells)");
  }

  @Test
  void saysWhetherAsMuchCameBackAsWasDug() {
    SiteCycle less = Sites.first(each -> each.gain() < -2 && !each.isCut(each.last()));
    assertThat(words.story(less, less.last()))
        .contains("About " + Math.round(-less.gain()) + " µm (thousandths of a mm) less came back");
    assertThat(words.help(less, less.last())).startsWith("What helps");
    SiteCycle same = Sites.first(each -> Math.abs(each.gain()) < 0.5 && !each.isCut(each.last()));
    assertThat(words.story(same, same.last())).contains("as thick as before");
    assertThat(words.help(same, same.last())).isEmpty();
  }

  @Test
  void saysKindlyThatAStrutIsCutAndWhatHelps() {
    SiteCycle through = Sites.first(SiteCycle::cutsThrough);
    assertThat(words.story(through, through.last())).contains("will not join again");
    assertThat(words.help(through, through.last())).startsWith("What helps");
    assertThat(words.help(through, through.first())).isEmpty();
  }

  @Test
  void oneTextHoldsAllOfItForThoseWhoHearIt() {
    double age = site.unit().start() + 0.4;
    assertThat(words.description(site, age))
        .contains(words.month(site, age), words.dug(site, age), words.story(site, age));
  }
}
