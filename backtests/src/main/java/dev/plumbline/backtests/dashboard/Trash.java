package dev.plumbline.backtests.dashboard;

import dev.plumbline.backtests.stored.ResultPlaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Results that were deleted and may be had back: their files lie in a folder of the results
/// folder.
final class Trash {
  /// The folder's name.
  static final String NAME = ".trash";

  private final Path folder;

  Trash(Path folder) {
    this.folder = folder;
  }

  /// Moves all files of a result into the trash.
  void delete(Path mainFile) throws IOException {
    move(mainFile, folder, folder.resolve(NAME));
  }

  /// Moves them back.
  ///
  /// @param name path of the main file below the folder, as it was
  void restore(String name) throws IOException {
    Path file = folder.resolve(NAME).resolve(name).normalize();
    if (!file.startsWith(folder.resolve(NAME)) || !Files.isRegularFile(file)) {
      throw new IllegalArgumentException("found no deleted result " + name);
    }
    move(file, folder.resolve(NAME), folder);
  }

  private static void move(Path mainFile, Path from, Path to) throws IOException {
    String name = ResultPlaces.nameOf(mainFile);
    Path target = to.resolve(from.relativize(mainFile)).getParent();
    Files.createDirectories(target);
    List<Path> files;
    try (Stream<Path> all = Files.list(mainFile.getParent())) {
      files = all.filter(file -> belongs(file, name)).toList();
    }
    for (Path file : files) {
      Path place = target.resolve(file.getFileName());
      if (Files.exists(place)) {
        throw new IOException("found a file " + place + " already; move it away first");
      }
    }
    for (Path file : files) {
      Files.move(file, target.resolve(file.getFileName()));
    }
  }

  private static boolean belongs(Path file, String name) {
    String own = file.getFileName().toString();
    return Stream.of(".json", "-summary.json", "-order-events.json", "-log.txt")
        .anyMatch(ending -> own.equals(name + ending));
  }
}
