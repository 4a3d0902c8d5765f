package dev.plumbline.backtests.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The names of the classes in a jar or folder; nothing is loaded.
final class ClassNames {
  private static final String SUFFIX = ".class";

  private ClassNames() {}

  /// The binary names of the classes below a package, such as `dev.example.Outer$Inner`.
  ///
  /// @param place a jar or a folder
  /// @param packagePath the package with slashes and one at its end; empty for all
  /// @throws IOException if the place cannot be read
  static List<String> in(Path place, String packagePath) throws IOException {
    return Files.isDirectory(place) ? inFolder(place, packagePath) : inJar(place, packagePath);
  }

  private static List<String> inJar(Path jar, String packagePath) throws IOException {
    List<String> names = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile(), false)) {
      Enumeration<JarEntry> entries = file.entries();
      while (entries.hasMoreElements()) {
        String name = entries.nextElement().getName();
        if (name.startsWith(packagePath)) {
          addClass(name, names);
        }
      }
    }
    return names;
  }

  private static List<String> inFolder(Path folder, String packagePath) throws IOException {
    Path top = folder.resolve(packagePath);
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(top)) {
      try (Stream<Path> tree = Files.walk(top)) {
        tree.sorted()
            .forEach(
                file -> addClass(folder.relativize(file).toString().replace('\\', '/'), names));
      }
    }
    return names;
  }

  private static void addClass(String path, List<String> names) {
    boolean isVersion = path.startsWith("META-INF/");
    if (path.endsWith(SUFFIX) && !path.endsWith("-info" + SUFFIX) && !isVersion) {
      names.add(path.substring(0, path.length() - SUFFIX.length()).replace('/', '.'));
    }
  }
}
