#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# JavaFX 21 paints no shape where Java denies memory access by sun.misc.Unsafe, and ends with 0
#
# Versions: JavaFX 21.0.12, OpenJDK 23 and newer (seen on 25), Linux, software pipeline (prism.order=sw).
# Steps:    start a window with one red ellipse, java --sun-misc-unsafe-memory-access=deny.
#           That option's value is announced to become the default of coming JDKs (JEP 471, JEP 498).
# Expected: the red ellipse; or, where it cannot be painted, a program that ends with an error.
# Seen:     "java.lang.UnsupportedOperationException: allocateMemory" on standard error, thrown in
#           com.sun.marlin.OffHeapArray by the renderer; no red pixel in a snapshot of the scene; the
#           application goes on as if all were well, Platform.exit() works, and the exit code is 0.
# Beside:   JavaFX 25.0.4, same program, same option: the ellipse is there and nothing is printed.
#
# Needs: a JDK 23 or newer (JAVA_HOME or found beside the one in use), Maven, xvfb-run, GTK 3.
# Ends with 0 while this is so, with 1 when it has changed, with 2 when it cannot be tried here.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cannot() { echo "cannot be tried here: $*" >&2; exit 2; }

for tool in javac mvn xvfb-run; do
  command -v "$tool" >/dev/null || cannot "there is no $tool"
done
jdk=
for folder in "${JAVA_HOME:-}" "$(dirname "$(readlink -f "$(command -v javac)")")"/../../*; do
  [ -x "$folder/bin/javac" ] && [ -r "$folder/release" ] || continue
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$folder/release")
  [ "${version:-0}" -lt 23 ] || { jdk=$(cd "$folder" && pwd -P); break; }
done
[ -n "$jdk" ] || cannot "there is no JDK 23 or newer"
"$jdk/bin/java" -version 2>&1 | head -n 1

cat >"$work/Ellipse.java" <<'JAVA'
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

public final class Ellipse {
  public static void main(String[] arguments) {
    Platform.startup(
        () -> {
          var ellipse = new javafx.scene.shape.Ellipse(100, 100, 80, 50);
          ellipse.setFill(Color.RED);
          Stage stage = new Stage();
          stage.setScene(new Scene(new Group(ellipse), 200, 200));
          stage.show();
          Platform.runLater(
              () -> {
                WritableImage image = stage.getScene().snapshot(null);
                System.out.println("middle: " + image.getPixelReader().getColor(100, 100));
                Platform.exit();
              });
        });
  }
}
JAVA

try_version() { # VERSION: prints what is seen, and the exit code
  local folder=$work/$1 code=0
  mkdir "$folder"
  cat >"$folder/pom.xml" <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.openjfx</groupId><artifactId>javafx-graphics</artifactId><version>$1</version>
    </dependency>
  </dependencies>
</project>
XML
  JAVA_HOME=$jdk mvn -B -q -f "$folder/pom.xml" \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
    -DoutputDirectory="$folder/lib" >"$folder/mvn" 2>&1 || cannot "JavaFX $1 does not resolve"
  "$jdk/bin/javac" -cp "$folder/lib/*" -d "$folder" "$work/Ellipse.java"
  HOME=$work timeout 120 xvfb-run -a "$jdk/bin/java" --sun-misc-unsafe-memory-access=deny \
    --enable-native-access=ALL-UNNAMED -Dprism.order=sw -Djavafx.cachedir="$folder/cache" \
    -cp "$folder:$folder/lib/*" Ellipse >"$folder/out" 2>"$folder/err" || code=$?
  echo "JavaFX $1: $(cat "$folder/out"), exit code $code," \
    "$(grep -c 'UnsupportedOperationException: allocateMemory' "$folder/err") times allocateMemory"
  echo "$code" >"$folder/code"
}

try_version 21.0.12
try_version 25.0.4

old=$work/21.0.12
new=$work/25.0.4
red="middle: 0xff0000ff"
if [ "$(cat "$old/code")" = 0 ] && ! grep -q "$red" "$old/out" && grep -q "^middle: " "$old/out" &&
  grep -q "UnsupportedOperationException: allocateMemory" "$old/err" &&
  [ "$(cat "$new/code")" = 0 ] && grep -q "$red" "$new/out"; then
  echo "still so"
else
  echo "this has changed" >&2
  exit 1
fi
