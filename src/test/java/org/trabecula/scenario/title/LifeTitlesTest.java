// SPDX-License-Identifier: MIT
package org.trabecula.scenario.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.ViewStart;
import org.trabecula.scenario.edit.PersonEdit;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.Texts;

/** The title of a life stays true whatever is set. */
class LifeTitlesTest {
  private static final ScenarioLibrary LIBRARY =
      ScenarioLibrary.load(new AssetReader(), Texts.english());
  private static final Scenario ANNA =
      ScenarioLibrary.life(new AssetReader(), Texts.english(), "scenarios/", "anna");

  private final LifeTitles titles = new LifeTitles(Texts.english(), LIBRARY.lives());

  @Test
  void aReadyMadeLifeKeepsItsTitleWhileNothingIsChanged() {
    assertThat(titles.of(ANNA)).isEqualTo("Anna: menopause at 51, steroids from 58 to 62");
    assertThat(titles.of(ANNA.withView(new ViewStart(80, 3)))).isEqualTo(ANNA.title());
    assertThat(titles.isChanged(ANNA)).isFalse();
    assertThat(LIBRARY.lives()).allMatch(life -> titles.of(life).equals(life.title()));
  }

  @Test
  void aChangedReadyMadeLifeIsCalledByWhatIsSetUntilItIsAsItCame() {
    Scenario changed = PersonEdit.withMenopauseAt(ANNA, 45);
    assertThat(titles.of(changed))
        .isEqualTo("Woman, menopause at 45, prednisone 7.5 mg from 58 to 62");
    assertThat(titles.isChanged(changed)).isTrue();
    assertThat(titles.of(PersonEdit.withMenopauseAt(changed, 51))).isEqualTo(ANNA.title());
  }

  @Test
  void aTypedTitleStaysWhateverIsSet() {
    Scenario typed = PersonEdit.withMenopauseAt(ANNA, 45).withTitle("After the holidays");
    assertThat(titles.of(typed)).isEqualTo("After the holidays");
    assertThat(titles.of(PersonEdit.withSex(typed, Sex.MALE))).isEqualTo("After the holidays");
    assertThat(titles.kept(typed)).isEqualTo(typed);
  }

  @Test
  void aLifeWithoutATitleIsCalledByWhatIsSet() {
    assertThat(titles.of(Scenario.ordinary("", Sex.MALE))).isEqualTo("Man, an ordinary life");
    assertThat(titles.of(Scenario.ordinary("  ", Sex.MALE))).isEqualTo("Man, an ordinary life");
  }

  @Test
  void aFileKeepsNoTitleThatIsNotTrueAnyMore() {
    Scenario changed = PersonEdit.withMenopauseAt(ANNA, 45);
    assertThat(titles.kept(changed).title()).isEmpty();
    assertThat(titles.kept(changed).life()).isEqualTo(changed.life());
    assertThat(titles.kept(ANNA)).isEqualTo(ANNA);
  }
}
