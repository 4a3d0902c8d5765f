package dev.plumbline.lean.file;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A folder in LEAN's layout, with the memory of what was read from it and what was wrong.
///
/// One run uses one such object; not thread-safe.
public final class DataFolder {
  private final Path root;
  private final DataErrors errors = new DataErrors();
  private final Map<String, FileRead> read = new TreeMap<>();

  /// The folder at a path.
  ///
  /// @throws IllegalArgumentException if there is no such folder
  public DataFolder(Path root) {
    if (!Files.isDirectory(root)) {
      throw new IllegalArgumentException(
          "there is no data folder "
              + root.toAbsolutePath()
              + "; expected a folder in LEAN's layout");
    }
    this.root = root;
  }

  /// The folder.
  public Path root() {
    return root;
  }

  /// The file of a path below the folder.
  public File file(String path) {
    return new File(root.toFile(), path);
  }

  /// Whether the path below the folder exists.
  public boolean exists(String path) {
    return file(path).exists();
  }

  /// The content of a small file, or null if it does not exist; remembered as read.
  ///
  /// A file that exists but cannot be read counts as [DataFault#UNREADABLE_FILE] and gives null.
  public byte[] read(String path) {
    try {
      FileBytes file = new FileBytes();
      if (!file.read(file(path))) {
        return null;
      }
      remember(new FileRead(path, file.length(), file.fingerprint()));
      return file.bytes();
    } catch (IOException e) {
      errors.add(
          new DataError(
              DataFault.UNREADABLE_FILE,
              path,
              "",
              0,
              String.valueOf(e.getMessage()),
              "a readable file",
              "nothing of it is used"));
      return null;
    }
  }

  /// Notes that a file was read.
  public void remember(FileRead file) {
    read.putIfAbsent(file.path(), file);
  }

  /// What was wrong in the files read.
  public DataErrors errors() {
    return errors;
  }

  /// The files read so far, by path.
  public List<FileRead> filesRead() {
    List<FileRead> files = new ArrayList<>(read.values());
    files.sort((a, b) -> a.path().compareTo(b.path()));
    return files;
  }
}
