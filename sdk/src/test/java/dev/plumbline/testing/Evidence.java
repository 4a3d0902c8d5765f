package dev.plumbline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How many of LEAN's recorded answers a test has reproduced, kept for the page that lists LEAN's
/// features.
///
/// A test that compares rows with LEAN's notes how many there are and how many are the same; the
/// notes lie in the module's folder `target`, so that a page made later in the same build can read
/// them without comparing anything again.
public final class Evidence {
  private static final Path FOLDER = Path.of("target", "lean-evidence");

  private Evidence() {}

  /// Rows of one source and how many of them are the same.
  ///
  /// @param rows LEAN's rows
  /// @param equal those that are reproduced
  public record Rows(int rows, int equal) {
    /// Both together.
    public Rows plus(Rows other) {
      return new Rows(rows + other.rows, equal + other.equal);
    }

    /// Whether every row is reproduced, and there is one.
    public boolean isExact() {
      return rows > 0 && rows == equal;
    }
  }

  /// Notes what was found; the last note of a module about a source counts.
  ///
  /// @param kind kind of the source: `rules` or `indicators`
  /// @param source its name
  public static void note(String kind, String source, Rows found) {
    try {
      Path file = Path.of("").toAbsolutePath().resolve(FOLDER).resolve(kind).resolve(source);
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.format(Locale.ROOT, "%d %d%n", found.rows(), found.equal()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot note what was found of " + source, e);
    }
  }

  /// All notes of a kind by source, those of all modules together.
  ///
  /// @param project the project's folder
  public static Map<String, Rows> notes(Path project, String kind) {
    Map<String, Rows> notes = new TreeMap<>();
    for (Path module : modules(project)) {
      Path folder = module.resolve(FOLDER).resolve(kind);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.forEach(file -> notes.merge(name(file), read(file), Rows::plus));
        } catch (IOException e) {
          throw new UncheckedIOException("cannot read the notes in " + folder, e);
        }
      }
    }
    return notes;
  }

  private static Iterable<Path> modules(Path project) {
    try (Stream<Path> folders = Files.walk(project, 2)) {
      return folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look into " + project, e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static Rows read(Path file) {
    try {
      String[] numbers = Files.readString(file).strip().split(" ");
      return new Rows(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
