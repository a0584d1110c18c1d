// SPDX-License-Identifier: MIT

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints how many lines and branches of the program the tests reach, from JaCoCo's table. */
final class Coverage {
  private Coverage() {}

  public static void main(String[] arguments) throws IOException {
    List<String> table = Files.readAllLines(Path.of(arguments[0]));
    List<String> columns = List.of(table.get(0).split(","));
    List<String[]> classes = table.stream().skip(1).map(line -> line.split(",")).toList();
    System.out.printf(
        "Tests reach %.1f%% of the lines and %.1f%% of the branches.%n",
        percent("LINE", columns, classes), percent("BRANCH", columns, classes));
  }

  private static double percent(String what, List<String> columns, List<String[]> classes) {
    long reached = sum(columns.indexOf(what + "_COVERED"), classes);
    return 100.0 * reached / (reached + sum(columns.indexOf(what + "_MISSED"), classes));
  }

  private static long sum(int column, List<String[]> classes) {
    return classes.stream().mapToLong(line -> Long.parseLong(line[column])).sum();
  }
}
