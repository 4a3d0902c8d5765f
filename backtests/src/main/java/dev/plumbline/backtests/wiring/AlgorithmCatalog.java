package dev.plumbline.backtests.wiring;

import dev.plumbline.backtests.config.Suggestion;
import dev.plumbline.sdk.algorithm.Algorithm;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The algorithms that can be named: the project's own and those in a user's jars and folders.
///
/// Names are looked up in lists of files, so that only the class that is meant gets loaded. Close
/// it when no class of a user's jar is needed any more.
public final class AlgorithmCatalog implements AutoCloseable {
  private static final String OWN_PACKAGE = "dev/plumbline/algorithms/";

  /// The packages in which the project's algorithms are looked up first, because a list of all
  /// takes longer. A test sees to it that none is missing.
  private static final List<String> OWN_PACKAGES =
      List.of(
          "dev.plumbline.algorithms.fuzz.",
          "dev.plumbline.algorithms.bench.",
          "dev.plumbline.algorithms.lean.",
          "dev.plumbline.algorithms.learning.",
          "dev.plumbline.algorithms.live.");

  private final URLClassLoader loader;
  private final List<Path> userPlaces;
  private final List<Path> programPlaces;

  /// The catalog of this program and a user's jars and folders of classes.
  ///
  /// @throws AlgorithmLoadException if one of them does not exist
  public AlgorithmCatalog(List<Path> userPlaces) {
    this.userPlaces = List.copyOf(userPlaces);
    this.programPlaces = ProgramPlaces.all();
    this.loader =
        new URLClassLoader(
            userPlaces.stream().map(AlgorithmCatalog::url).toArray(URL[]::new),
            AlgorithmCatalog.class.getClassLoader());
  }

  /// The class of a name.
  ///
  /// @param name simple name, such as `BuyAndHold`, or full name, such as `dev.example.BuyAndHold`
  /// @throws AlgorithmLoadException if there is none, if a simple name fits several, or if the
  ///   class cannot be run
  public Class<? extends Algorithm> find(String name) {
    return AlgorithmClasses.checked(load(binaryName(name)));
  }

  /// The class of a name, or null if there is none.
  ///
  /// @throws AlgorithmLoadException if a simple name fits several, or if the class cannot be run
  public Class<? extends Algorithm> findOrNull(String name) {
    SequencedMap<String, Path> found = withSimpleName(name, candidates());
    return found.isEmpty() ? null : AlgorithmClasses.checked(load(single(name, found)));
  }

  /// All algorithms with a public constructor without parameters, by full name, and where each is.
  public SequencedMap<String, Path> algorithms() {
    SequencedMap<String, Path> all = new TreeMap<>();
    candidates()
        .forEach((name, place) -> {
          Class<?> type = loadOrNull(name);
          if (type != null && AlgorithmClasses.isRunnable(type)) {
            all.put(name, place);
          }
        });
    return all;
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }

  /// The binary name of the class that a user means.
  private String binaryName(String name) {
    if (name.indexOf('.') > 0 && loadOrNull(name) != null) {
      return name;
    }
    String quick = ownName(name);
    if (quick != null) {
      return quick;
    }
    SequencedMap<String, Path> candidates = candidates();
    SequencedMap<String, Path> found = withSimpleName(name, candidates);
    if (found.isEmpty()) {
      found = withSimpleName(name, everywhere());
    }
    if (found.isEmpty()) {
      throw missing(name, candidates);
    }
    return single(name, found);
  }

  /// The full name of the project's class that has a simple name; null if there is none, or if a
  /// user's class may have the same name. No two of the project's have the same.
  String ownName(String simpleName) {
    if (userPlaces.isEmpty()) {
      for (String ownPackage : OWN_PACKAGES) {
        if (loadOrNull(ownPackage + simpleName) != null) {
          return ownPackage + simpleName;
        }
      }
    }
    return null;
  }

  private static String single(String name, SequencedMap<String, Path> found) {
    if (found.size() > 1) {
      StringBuilder text =
          new StringBuilder("found " + found.size() + " classes with the name " + name + ":");
      found.forEach((type, place) -> text.append("\n  ").append(type).append(" in ").append(place));
      throw new AlgorithmLoadException(
          text.append("\nexpected one; write its full name").toString());
    }
    return found.firstEntry().getKey();
  }

  private AlgorithmLoadException missing(String name, Map<String, Path> candidates) {
    List<String> known =
        candidates.keySet().stream().map(AlgorithmCatalog::simpleName).distinct().toList();
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return new AlgorithmLoadException(
        "found no class "
            + name
            + " among "
            + candidates.size()
            + " classes"
            + Suggestion.of(simple, known).map(s -> "; did you mean " + s + "?").orElse("")
            + (userPlaces.isEmpty()
                ? "; name the jar or folder of your own classes with --classpath"
                : "; looked into the program and " + userPlaces)
            + "; \"plumbline list\" tells all names");
  }

  private static SequencedMap<String, Path> withSimpleName(
      String name, SequencedMap<String, Path> candidates) {
    SequencedMap<String, Path> found = new LinkedHashMap<>();
    candidates.forEach((type, place) -> {
      if (type.equals(name)
          || type.replace('$', '.').equals(name)
          || simpleName(type).equals(name)) {
        found.put(type, place);
      }
    });
    return found;
  }

  private static String simpleName(String binaryName) {
    int separator = Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$'));
    return binaryName.substring(separator + 1);
  }

  /// The project's algorithms and all classes of the user's places, by name.
  private SequencedMap<String, Path> candidates() {
    SequencedMap<String, Path> names = new LinkedHashMap<>();
    addAll(programPlaces, OWN_PACKAGE, names);
    addAll(userPlaces, "", names);
    return names;
  }

  /// All classes that the program was started with, a user's own among them.
  private SequencedMap<String, Path> everywhere() {
    SequencedMap<String, Path> names = new LinkedHashMap<>();
    addAll(programPlaces, "", names);
    return names;
  }

  private static void addAll(
      List<Path> places, String packagePath, SequencedMap<String, Path> names) {
    for (Path place : places) {
      try {
        ClassNames.in(place, packagePath).forEach(name -> names.putIfAbsent(name, place));
      } catch (IOException e) {
        throw new AlgorithmLoadException(
            "found "
                + place
                + ", which cannot be read: "
                + e.getMessage()
                + "; expected a jar or a folder of classes",
            e);
      }
    }
  }

  private Class<?> loadOrNull(String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  private Class<?> load(String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new AlgorithmLoadException(
          "class "
              + name
              + " cannot be loaded: "
              + e
              + "; name every jar that it needs with --classpath",
          e);
    }
  }

  private static URL url(Path place) {
    if (!Files.exists(place)) {
      throw new AlgorithmLoadException(
          "found no jar or folder "
              + place.toAbsolutePath().normalize()
              + "; expected an existing one behind --classpath");
    }
    try {
      return place.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AlgorithmLoadException("found " + place + ", which is no usable path", e);
    }
  }
}
