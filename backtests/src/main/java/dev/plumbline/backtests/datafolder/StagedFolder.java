package dev.plumbline.backtests.datafolder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A temporary folder to make files in, which then go to a target folder.
///
/// Whatever part of the tree the target does not have yet is renamed in one step: a target that did
/// not exist (or was empty, where the tree has one top folder) appears complete or not at all, even
/// if the process is killed. Below folders that exist already, files are moved one by one, each
/// complete; repeating a run that was killed finishes it. [#close()] removes whatever was not put
/// in place; only a killed process leaves the temporary folder (named `.NAME.partial…`), which may
/// be deleted.
public final class StagedFolder implements AutoCloseable {
  private final Path target;
  private final Path temporary;
  private final Path stage;

  private StagedFolder(Path target, Path temporary) throws IOException {
    this.target = target;
    this.temporary = temporary;
    this.stage = Files.createDirectory(temporary.resolve("data"));
  }

  /// A new empty stage on the same file system as its target: inside the target if that exists,
  /// else beside it. Parents are made when needed.
  ///
  /// @throws IOException if the target is a file, or the place cannot be written
  public static StagedFolder of(Path target) throws IOException {
    Path whole = target.toAbsolutePath().normalize();
    if (Files.exists(whole) && !Files.isDirectory(whole)) {
      throw new FileAlreadyExistsException(
          whole.toString(),
          null,
          "expected a folder or nothing, found a file; choose another path");
    }
    if (whole.getParent() == null) {
      throw new IOException("expected a folder for data, found the file system's root " + whole);
    }
    Path place = Files.exists(whole) ? whole : Files.createDirectories(whole.getParent());
    String prefix = "." + whole.getFileName() + ".partial";
    return new StagedFolder(whole, Files.createTempDirectory(place, prefix));
  }

  /// The folder to write into.
  public Path path() {
    return stage;
  }

  /// The folder that the files will end up in.
  public Path target() {
    return target;
  }

  /// Puts the files in place and leaves existing files alone.
  ///
  /// @throws FileAlreadyExistsException if the target has a file of the same name with other
  ///   content; then nothing was put in place
  /// @throws IOException if a file cannot be moved
  public Installed install() throws IOException {
    for (Path file : files(stage)) {
      Path place = target.resolve(stage.relativize(file));
      if (Files.exists(place) && !sameContent(file, place)) {
        throw new FileAlreadyExistsException(
            place.toString(),
            null,
            "exists with other content; nothing was written. Choose another folder");
      }
    }
    return place();
  }

  /// Puts the files in place over existing files of the same names.
  ///
  /// @throws IOException if a file cannot be moved
  public Installed replace() throws IOException {
    return place();
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> tree = Files.walk(temporary)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }

  private Installed place() throws IOException {
    int all = files(stage).size();
    int unchanged = move(stage, target);
    return new Installed(target, all - unchanged, unchanged);
  }

  /// Moves a file or tree; returns how many files were left because the target has them already.
  private static int move(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      if (renamed(from, to)) {
        return 0;
      }
      int unchanged = 0;
      for (Path child : children(from)) {
        unchanged += move(child, to.resolve(child.getFileName()));
      }
      return unchanged;
    }
    if (Files.exists(to) && sameContent(from, to)) {
      return 1;
    }
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return 0;
  }

  /// Renames a folder to one that does not exist; false if it exists, or appeared meanwhile.
  private static boolean renamed(Path from, Path to) throws IOException {
    if (Files.isDirectory(to)) {
      return false;
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (FileSystemException e) {
      if (Files.isDirectory(to)) {
        return false;
      }
      throw e;
    }
  }

  private static boolean sameContent(Path staged, Path placed) throws IOException {
    byte[] one = Files.readAllBytes(staged);
    byte[] other = Files.readAllBytes(placed);
    return Arrays.equals(one, other)
        || (staged.toString().endsWith(".zip")
            && LeanZip.unpack(one).equals(LeanZip.unpack(other)));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList();
    }
  }
}
