// SPDX-License-Identifier: MIT
package org.trabecula;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No classes of the program need each other, directly or by way of others. */
class ClassCirclesTest {
  private static final String ROOT = "org.trabecula.";

  @Test
  void noClassesNeedEachOther() {
    Map<String, Set<String>> uses = uses();
    assertThat(uses).hasSizeGreaterThan(100);
    assertThat(Circles.in(uses)).isEmpty();
  }

  @Test
  void aCircleIsFoundWithAllThatBelongToIt() {
    Map<String, Set<String>> uses =
        Map.of(
            "a", Set.of("b"),
            "b", Set.of("c"),
            "c", Set.of("a", "d"),
            "d", Set.of("e"),
            "e", Set.of());
    assertThat(Circles.in(uses)).containsExactly(Set.of("a", "b", "c"));
  }

  /** Which classes a class names; nested ones stand for the class that they are part of. */
  private static Map<String, Set<String>> uses() {
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.trabecula");
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass each : program) {
      Set<String> kinds = kinds(each);
      Set<String> named = uses.computeIfAbsent(outermost(each.getName()), name -> new TreeSet<>());
      each.getDirectDependenciesFromSelf().stream()
          .map(Dependency::getTargetClass)
          .map(JavaClass::getBaseComponentType)
          .map(JavaClass::getName)
          .filter(name -> name.startsWith(ROOT) && !kinds.contains(name))
          .forEach(name -> named.add(outermost(name)));
    }
    uses.forEach((name, named) -> named.remove(name));
    return uses;
  }

  /** A sealed type must name its kinds, and they must name it: Java asks for both. */
  private static Set<String> kinds(JavaClass type) {
    Class<?>[] kinds = type.reflect().getPermittedSubclasses();
    return kinds == null
        ? Set.of()
        : Stream.of(kinds).map(Class::getName).collect(Collectors.toSet());
  }

  private static String outermost(String name) {
    return name.replaceFirst("\\$.*", "");
  }
}
