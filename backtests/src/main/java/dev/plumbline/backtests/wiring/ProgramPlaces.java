package dev.plumbline.backtests.wiring;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The jars and folders that the program itself is made of.
final class ProgramPlaces {
  private ProgramPlaces() {}

  /// The entries of the class path, and those of class loaders that hold the program instead, such
  /// as a test runner's.
  static List<Path> all() {
    Set<Path> places = new LinkedHashSet<>();
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
      add(Path.of(entry), places);
    }
    ClassLoader loader = ProgramPlaces.class.getClassLoader();
    while (loader != null) {
      if (loader instanceof URLClassLoader urls) {
        for (URL url : urls.getURLs()) {
          add(path(url), places);
        }
      }
      loader = loader.getParent();
    }
    return new ArrayList<>(places);
  }

  private static void add(Path place, Set<Path> places) {
    if (place != null && Files.exists(place)) {
      places.add(place);
    }
  }

  /// The file of a URL; null if it is none.
  private static Path path(URL url) {
    try {
      URI uri = url.toURI();
      return "file".equals(uri.getScheme()) ? Path.of(uri) : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
