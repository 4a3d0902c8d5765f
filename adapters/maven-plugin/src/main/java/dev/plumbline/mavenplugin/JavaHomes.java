package dev.plumbline.mavenplugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/// Finds a Java that runs the program: 25 or newer.
final class JavaHomes {
  private static final int NEEDED = 25;

  private JavaHomes() {}

  /// The `java` of a home, or of one that is found.
  ///
  /// @param named a home that the user named; null for none
  /// @throws MojoExecutionException if there is none
  static String java(File named) throws MojoExecutionException {
    if (named != null) {
      return named.toPath().resolve("bin/java").toString();
    }
    if (Runtime.version().feature() >= NEEDED) {
      return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
    return homes().stream()
        .filter(JavaHomes::isNewEnough)
        .map(home -> home.resolve("bin/java").toString())
        .findFirst()
        .orElseThrow(() ->
            new MojoExecutionException(
                "found Java "
                    + Runtime.version().feature()
                    + " and no other, expected Java "
                    + NEEDED
                    + " or newer; name its home with -Dplumbline.javaHome=DIR"));
  }

  private static List<Path> homes() {
    List<Path> homes = new ArrayList<>();
    Optional.ofNullable(System.getenv("PLUMBLINE_JAVA_HOME")).map(Path::of).ifPresent(homes::add);
    Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).ifPresent(homes::add);
    Path user = Path.of(System.getProperty("user.home"));
    List<Path> places =
        List.of(
            Path.of("/usr/lib/jvm"),
            user.resolve(".sdkman/candidates/java"),
            user.resolve(".jdks"),
            Path.of("/opt/java"));
    for (Path place : places) {
      homes.addAll(foldersIn(place));
    }
    return homes;
  }

  /// None where there is no such place.
  private static List<Path> foldersIn(Path place) {
    try (Stream<Path> inside = Files.list(place)) {
      return inside.sorted(Comparator.reverseOrder()).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean isNewEnough(Path home) {
    try {
      for (String line : Files.readAllLines(home.resolve("release"))) {
        if (line.startsWith("JAVA_VERSION=\"")) {
          String version = line.substring("JAVA_VERSION=\"".length());
          return Integer.parseInt(version.split("[^0-9]", 2)[0]) >= NEEDED;
        }
      }
    } catch (IOException | NumberFormatException e) {
      return false;
    }
    return false;
  }
}
