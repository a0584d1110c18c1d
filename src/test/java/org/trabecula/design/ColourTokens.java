// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.trabecula.asset.AssetReader;

/** The colour tokens of the program. */
final class ColourTokens {
  private static final Pattern BLOCK = Pattern.compile("(?m)^([^{}/]+)\\{([^}]*)}");
  private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+):\\s*([^;]+);");
  private final Map<String, String> tokens = new HashMap<>();

  /** The tokens that hold for a root of one theme. */
  ColourTokens(Theme theme) {
    String file = new AssetReader().text("styles/colours.css");
    String css = file.replaceAll("(?s)/\\*.*?\\*/|@import[^;]*;", "");
    collect(css, ".root");
    collect(css, ".root." + theme.styleClass());
  }

  /** A colour token, followed down the ladder to its colour. */
  Color color(String token) {
    String value = tokens.get(token);
    if (value == null) {
      throw new IllegalArgumentException("no token is called " + token);
    }
    return value.startsWith("-") ? color(value) : Color.web(value);
  }

  private void collect(String css, String selector) {
    Matcher block = BLOCK.matcher(css);
    while (block.find()) {
      if (Arrays.asList(block.group(1).strip().split(",\\s*")).contains(selector)) {
        Matcher token = TOKEN.matcher(block.group(2));
        while (token.find()) {
          tokens.put(token.group(1), token.group(2).strip());
        }
      }
    }
  }
}
