// SPDX-License-Identifier: MIT
package org.trabecula.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.trabecula.WindowTest;

@WindowTest
class AppearanceTest {
  private final Appearance largeDark = new Appearance(200, Theme.DARK, Motion.REDUCED);

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

  @Test
  void whoeverMovesThingsCanFollowTheSetting() {
    AppearanceSetting setting = new AppearanceSetting(new MemoryAppearanceStore());
    List<Boolean> reduced = new ArrayList<>();
    setting.reducedMotionProperty().addListener((property, before, now) -> reduced.add(now));

    setting.set(setting.get().withMotion(Motion.REDUCED));
    setting.set(setting.get().withTheme(Theme.CONTRAST).withTextPercent(130));
    setting.set(setting.get().withMotion(Motion.FULL));

    assertThat(reduced).containsExactly(true, false);
    assertThat(setting.get()).isEqualTo(new Appearance(130, Theme.CONTRAST));
  }
}
