// SPDX-License-Identifier: MIT
package org.trabecula;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URLConnection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trabecula.app.Launcher;

/** What the parts of the program may know of each other. */
class ArchitectureTest {
  private static final String ROOT = "org.trabecula.";

  /** Public types of one package: one that has more holds more than one subject. */
  private static final int MOST_TYPES = 30;

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.trabecula");

  /** A package uses only those before it. All packages named view stand together, before app. */
  private static final List<String> LAYERS =
      List.of(
          "file",
          "asset",
          "text",
          "parameter",
          "measure",
          "scenario",
          "scenario.edit",
          "scenario.file",
          "scenario.title",
          "remodelling",
          "density",
          "cohort",
          "honeycomb",
          "morphometry",
          "anatomy",
          "picture",
          "lens",
          "mechanics",
          "evidence",
          "balance",
          "treatment",
          "cause",
          "moved",
          "help",
          "description",
          "comparison",
          "people",
          "exploration",
          "loop",
          "protection",
          "glossary",
          "story",
          "export",
          "command",
          "design",
          "settings",
          "*.view",
          "app");

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(PROGRAM)
        .extracting(each -> each.getPackageName().replaceFirst("\\w+\\.view$", "*.view"))
        .extracting(name -> name.substring(ROOT.length()))
        .isSubsetOf(LAYERS);
  }

  @Test
  void aPackageUsesOnlyThoseBeforeIt() {
    for (int layer = 0; layer < LAYERS.size() - 1; layer++) {
      String[] after =
          LAYERS.subList(layer + 1, LAYERS.size()).stream()
              .map(ROOT::concat)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + LAYERS.get(layer))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(after)
          .because("a reader can then learn the program from the first package to the last")
          .allowEmptyShould(true)
          .check(PROGRAM);
    }
  }

  @Test
  void aPackageIsSmallEnoughToBeLookedOver() {
    Map<String, List<String>> seen =
        PROGRAM.stream()
            .filter(each -> each.isTopLevelClass() && each.getModifiers().contains(PUBLIC))
            .collect(
                groupingBy(JavaClass::getPackageName, mapping(JavaClass::getSimpleName, toList())));
    assertThat(seen)
        .isNotEmpty()
        .allSatisfy((subject, types) -> assertThat(types).hasSizeLessThanOrEqualTo(MOST_TYPES));
  }

  @Test
  void javaFxStaysInTheViews() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..view", ROOT + "design", ROOT + "app")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..", "org.controlsfx..", "impl.org.controlsfx..", "org.kordamp..")
        .because("model, pictures and commands must run where there is no display")
        .check(PROGRAM);
  }

  @Test
  void awtStaysWithThePictures() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "picture")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
        .because(
            "two toolkits in one window quarrel; AWT is here for writing PNG files and drawing PDF pages only")
        .check(PROGRAM);
  }

  @Test
  void onlyTheLauncherEndsTheProgram() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Launcher.class)
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .because("whoever starts the program decides when it ends; tests start it too")
        .check(PROGRAM);
  }

  @Test
  void onlyTheLauncherKnowsTheTerminal() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Launcher.class)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace", PrintStream.class)
        .because("what a person reads is one sentence, said in one place")
        .check(PROGRAM);
  }

  @Test
  void nothingIsSentAnywhere() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.rmi..", "javafx.scene.web..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(URLConnection.class)
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Socket.class, HttpURLConnection.class)
        .because("the program promises to open no network connection")
        .check(PROGRAM);
  }

  @Test
  void noStateIsSharedByAll() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("the same scenario must give the same life whatever ran before")
        .check(PROGRAM);
  }

  @Test
  void chanceComesFromASeed() {
    noClasses()
        .should()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
        .because("the same seed must give the same bone")
        .check(PROGRAM);
  }

  @Test
  void aTypeIsANounOfItsSubject() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .because("such a name says that the noun was not found yet")
        .check(PROGRAM);
  }

  @Test
  void testsOfWindowsStandAlone() {
    noClasses()
        .that()
        .areNotAnnotations()
        .should()
        .beAnnotatedWith(ExtendWith.class)
        .because("WindowTest keeps the windows of one class out of another's way")
        .check(
            new ClassFileImporter()
                .withImportOption(new OnlyIncludeTests())
                .importPackages("org.trabecula"));
  }
}
