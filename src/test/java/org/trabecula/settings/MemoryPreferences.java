// SPDX-License-Identifier: MIT
package org.trabecula.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;

/** Preferences that are kept nowhere. */
final class MemoryPreferences extends AbstractPreferences {
  private final Map<String, String> values = new HashMap<>();

  private final Map<String, MemoryPreferences> nodes = new HashMap<>();

  MemoryPreferences() {
    super(null, "");
  }

  private MemoryPreferences(MemoryPreferences parent, String name) {
    super(parent, name);
  }

  @Override
  protected void putSpi(String key, String value) {
    values.put(key, value);
  }

  @Override
  protected String getSpi(String key) {
    return values.get(key);
  }

  @Override
  protected void removeSpi(String key) {
    values.remove(key);
  }

  @Override
  protected void removeNodeSpi() {
    values.clear();
  }

  @Override
  protected String[] keysSpi() {
    return values.keySet().toArray(String[]::new);
  }

  @Override
  protected String[] childrenNamesSpi() {
    return nodes.keySet().toArray(String[]::new);
  }

  @Override
  protected AbstractPreferences childSpi(String name) {
    return nodes.computeIfAbsent(name, child -> new MemoryPreferences(this, child));
  }

  @Override
  protected void syncSpi() {}

  @Override
  protected void flushSpi() {}
}
