// SPDX-License-Identifier: MIT
package org.trabecula;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;

/** What is handed to the parts of the program is little, and is figures rather than files. */
class ParametersTest {
  private static final String ROOT = "org.trabecula";

  /** What a person can still tell apart where something is made. */
  private static final int MOST = 7;

  private static final JavaClasses PROGRAM =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  @Test
  void nothingIsMadeOfMoreThanSevenThings() {
    assertThat(makers()).hasSizeGreaterThan(100);
    assertThat(makers().filter(maker -> size(maker) > MOST).map(JavaCodeUnit::getFullName))
        .isEmpty();
  }

  @Test
  void noViewReadsFiles() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage("..view")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(AssetReader.class)
        .because("files are read once, before there is a window, and not on its thread")
        .check(PROGRAM);
  }

  /** Constructors, but for those of records, and what stands for constructors. */
  private static Stream<JavaCodeUnit> makers() {
    return PROGRAM.stream()
        .flatMap(
            type ->
                Stream.concat(
                    type.isRecord() ? Stream.empty() : type.getConstructors().stream(),
                    type.getMethods().stream().filter(ParametersTest::isFactory)));
  }

  private static boolean isFactory(JavaCodeUnit method) {
    boolean written = !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    JavaClass made = method.getRawReturnType();
    return written
        && method.getModifiers().contains(JavaModifier.STATIC)
        && made.getPackageName().startsWith(ROOT);
  }

  private static int size(JavaCodeUnit maker) {
    return maker.getRawParameterTypes().size();
  }
}
