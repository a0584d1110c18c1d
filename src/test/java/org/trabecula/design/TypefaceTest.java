// SPDX-License-Identifier: MIT
package org.trabecula.design;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.junit.jupiter.api.Test;
import org.trabecula.WindowTest;
import org.trabecula.asset.AssetReader;

@WindowTest
class TypefaceTest {

  @Test
  void theThreeWeightsOfTheStylesheetAreThere() {
    new Typeface(new AssetReader()).load();

    assertThat(Font.font("Inter", 15).getName()).isEqualTo("Inter Regular");
    assertThat(Font.font("Inter", FontWeight.BOLD, 15).getName()).isEqualTo("Inter Bold");
    assertThat(Font.font("Inter Semi Bold", 15).getFamily()).isEqualTo("Inter Semi Bold");
  }
}
