// SPDX-License-Identifier: MIT
package org.trabecula.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTest {
  private final StrictJson json = new StrictJson();

  enum Shade {
    LIGHT_GREY,
    BLACK
  }

  record Inner(double weight) {
    Inner {
      if (weight < 0) {
        throw new IllegalArgumentException(weight + " is negative");
      }
    }
  }

  record Outer(String name, int count, Shade shade, List<Inner> parts, Optional<Inner> spare) {}

  @Test
  void readsAndWritesARecordWithoutLoss() throws IOException {
    Outer outer =
        new Outer(
            "a", 2, Shade.LIGHT_GREY, List.of(new Inner(0.1), new Inner(3)), Optional.empty());
    String text = json.write(outer, Outer.class);
    assertThat(text).contains("\"lightGrey\"").contains("\"weight\": 3\n").doesNotContain("spare");
    assertThat(read(text)).isEqualTo(outer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'name':'a','count':1,'shade':'black'} | f: the key parts is missing",
        "{'name':'a','count':1,'shade':'black','parts':[],'more':1}"
            + "| more: unknown key; the keys here are name, count, shade, parts, spare",
        "{'name':'a','name':'b'} | name: is there twice",
        "{'name':5} | name: is not text in quotes",
        "{'name':null} | name: has no value",
        "{'count':'5'} | count: is not a whole number",
        "{'count':1.5} | count: is not a whole number",
        "{'shade':'blue'} | shade: \"blue\" is not one of lightGrey, black",
        "{'parts':[{'weight':1},{'weight':-2}]} | parts[1]: -2.0 is negative",
        "{'parts':[{'weight':NaN}]} | parts[0].weight: is not a value that JSON knows",
        "{'parts':[{'weight':1e999}]} | parts[0].weight: is not a number",
        "{'parts':[{'wieght':1}]} | parts[0].wieght: unknown key",
        "{'parts':[null]} | parts[0]: is not an object",
        "{'parts':[{}]} | parts[0]: the key weight is missing",
        "[] | f, line 1: is not an object with the keys name",
        "`` | is empty",
        "{ | is not valid JSON: it ends too early",
        "{'name' | is not valid JSON"
      })
  void namesThePlaceAndTheProblem(String text, String message) {
    assertThatThrownBy(() -> read(text.replace('\'', '"')))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessageContaining(message.replaceFirst("^f: ", ": "))
        .hasMessageStartingWith("f");
  }

  @Test
  void namesTheLine() {
    assertThatThrownBy(() -> read("{\n\"name\": \"a\",\n\"count\": true}"))
        .hasMessage("f, line 3: count: is not a whole number");
  }

  @Test
  void refusesWhatFollowsTheEnd() {
    assertThatThrownBy(() -> json.read("f", new StringReader("{\"weight\":1} 2"), Inner.class))
        .isInstanceOf(InvalidJsonException.class);
  }

  private Object read(String text) throws IOException {
    return json.read("f", new StringReader(text), Outer.class);
  }
}
