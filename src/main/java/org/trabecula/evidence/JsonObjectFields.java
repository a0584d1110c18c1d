// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.List;

/**
 * The fields of one object of a file of targets; what does not fit is said with its place.
 *
 * @param place file and target, for messages
 * @param path where in the target, ending in a point; empty for the target itself
 * @param object the object
 */
record JsonObjectFields(String place, String path, JsonObject object) {

  boolean has(String key) {
    return object.has(key) && !object.get(key).isJsonNull();
  }

  void allowOnly(Collection<String> keys) throws TargetFileException {
    for (String key : object.keySet()) {
      if (!keys.contains(key)) {
        throw wrong(key, "unknown key; the keys here are " + String.join(", ", keys));
      }
    }
  }

  String text(String key) throws TargetFileException {
    JsonElement value = needed(key);
    if (!(value instanceof JsonPrimitive word) || !word.isString()) {
      throw wrong(key, value + " is not text in double quotes");
    }
    return word.getAsString();
  }

  String text(String key, String otherwise) throws TargetFileException {
    return has(key) ? text(key) : otherwise;
  }

  double number(String key) throws TargetFileException {
    JsonElement value = needed(key);
    if (!(value instanceof JsonPrimitive number) || !number.isNumber()) {
      throw wrong(key, value + " is not a number");
    }
    if (!Double.isFinite(number.getAsDouble())) {
      throw wrong(key, value + " is not a finite number");
    }
    return number.getAsDouble();
  }

  boolean flag(String key) throws TargetFileException {
    if (!has(key)) {
      return false;
    }
    if (!(object.get(key) instanceof JsonPrimitive value) || !value.isBoolean()) {
      throw wrong(key, object.get(key) + " is neither true nor false");
    }
    return value.getAsBoolean();
  }

  JsonObject object(String key) throws TargetFileException {
    if (!(needed(key) instanceof JsonObject value)) {
      throw wrong(key, "is not an object");
    }
    return value;
  }

  JsonArray list(String key) throws TargetFileException {
    if (!(needed(key) instanceof JsonArray value)) {
      throw wrong(key, "is not a list");
    }
    return value;
  }

  JsonObjectFields fields(String key) throws TargetFileException {
    return new JsonObjectFields(place, path + key + ".", object(key));
  }

  TargetFileException wrong(String key, String problem) {
    return new TargetFileException(place + ": " + path + key + ": " + problem);
  }

  TargetFileException notOneOf(String key, String value, List<String> allowed) {
    return wrong(key, '"' + value + "\" is not one of " + String.join(", ", allowed));
  }

  private JsonElement needed(String key) throws TargetFileException {
    if (!has(key)) {
      throw wrong(key, "is missing");
    }
    return object.get(key);
  }
}
