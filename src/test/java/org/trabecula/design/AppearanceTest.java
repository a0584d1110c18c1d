// SPDX-License-Identifier: MIT
package org.trabecula.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.prefs.Preferences;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.trabecula.WindowTest;

@WindowTest
class AppearanceTest {
  private final Appearance largeDark = new Appearance(200, Theme.DARK);

  @Test
  void noTextIsSmallerThanFifteenPixels() {
    assertThat(Appearance.TEXT_PERCENTS)
        .extracting(percent -> Appearance.DEFAULT.withTextPercent(percent).fontSize())
        .allMatch(size -> size >= 15)
        .contains(30.0);
  }

  @Test
  void onlyTheOfferedSizesExist() {
    assertThatThrownBy(() -> new Appearance(90, Theme.LIGHT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void preferencesGiveBackWhatWasSaved() {
    Preferences preferences = new MemoryPreferences();
    new PreferencesAppearanceStore(preferences).save(largeDark);

    assertThat(new PreferencesAppearanceStore(preferences).load()).isEqualTo(largeDark);
  }

  @Test
  void preferencesOfAnotherVersionGiveTheDefault() {
    Preferences preferences = new MemoryPreferences();
    preferences.put("theme", "SEPIA");

    assertThat(new PreferencesAppearanceStore(preferences).load()).isEqualTo(Appearance.DEFAULT);
  }

  @Test
  void aDressedSceneFollowsTheSetting() {
    MemoryAppearanceStore store = new MemoryAppearanceStore();
    AppearanceSetting setting = new AppearanceSetting(store);
    Scene scene = new Scene(new VBox());
    setting.dress(scene);

    setting.set(largeDark);

    assertThat(scene.getRoot().getStyleClass())
        .contains("theme-dark")
        .doesNotContain("theme-light");
    assertThat(scene.getRoot().getStyle()).contains("30.0px");
    assertThat(store.load()).isEqualTo(largeDark);
  }
}
