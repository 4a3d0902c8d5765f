package dev.plumbline.backtests.stored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where results lie: a result is `NAME.json` with `NAME-summary.json` beside it.
public final class ResultPlaces {
  private static final String SUMMARY = "-summary.json";
  private static final String JSON = ".json";
  private static final int DEEPEST = 4;

  private ResultPlaces() {}

  /// The main file of what a user names: the file itself, or the one result in a folder.
  ///
  /// @throws IOException if there is none, or a folder has several
  public static Path mainFile(Path named) throws IOException {
    if (Files.isRegularFile(named)) {
      return named;
    }
    if (!Files.isDirectory(named)) {
      throw new ResultFormatException(
          "found no file or folder "
              + named
              + ", expected a result such as results/NAME/NAME.json (plumbline backtest writes"
              + " one)");
    }
    List<Path> found = inFolder(named);
    if (found.size() == 1) {
      return found.getFirst();
    }
    if (found.isEmpty()) {
      throw new ResultFormatException(
          "found no result in the folder "
              + named
              + ", expected NAME.json with NAME-summary.json beside it"
              + " (plumbline backtest writes them)");
    }
    throw new ResultFormatException(
        "found %d results in the folder %s, expected one; name it: %s"
            .formatted(found.size(), named, found.getFirst()));
  }

  /// The main files of all results in a folder and the folders in it, sorted by path.
  ///
  /// @throws IOException if the folder cannot be read
  public static List<Path> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.find(folder, DEEPEST, (p, a) -> a.isRegularFile())) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(SUMMARY))
          .map(ResultPlaces::mainOf)
          .flatMap(Optional::stream)
          .sorted()
          .toList();
    }
  }

  /// The name of the result in a main file.
  public static String nameOf(Path mainFile) {
    String name = mainFile.getFileName().toString();
    return name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
  }

  /// A file that belongs to a result, such as `-log.txt`.
  public static Path beside(Path mainFile, String ending) {
    return mainFile.resolveSibling(nameOf(mainFile) + ending);
  }

  private static Optional<Path> mainOf(Path summary) {
    String name = summary.getFileName().toString();
    Path main = summary.resolveSibling(name.substring(0, name.length() - SUMMARY.length()) + JSON);
    return Files.isRegularFile(main) ? Optional.of(main) : Optional.empty();
  }
}
