package dev.plumbline.backtests.parity;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A folder of recorded runs of LEAN: a folder a group, a file a run.
final class References {
  private static final String SUFFIX = ".json";

  private final Path folder;

  /// The references of a folder.
  ///
  /// @throws IllegalArgumentException if it does not exist
  References(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "found no folder of references "
              + folder.toAbsolutePath().normalize()
              + "; expected one with LEAN's recorded runs; name it with --references");
    }
    this.folder = folder;
  }

  /// The cases whose title `group/name`, or name, fits a glob; in the order of their titles.
  ///
  /// @param glob such as `fuzz/*` or `*Template*`; empty for all
  /// @throws IOException if the folder cannot be read
  List<ParityCase> cases(String glob) throws IOException {
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + (glob.isEmpty() ? "**" : glob));
    CaseTable table = CaseTable.read();
    List<ParityCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : files.sorted().toList()) {
        Path title = folder.relativize(file);
        String fileName = file.getFileName().toString();
        if (title.getNameCount() == 2 && fileName.endsWith(SUFFIX)) {
          String name = fileName.substring(0, fileName.length() - SUFFIX.length());
          String group = title.getName(0).toString();
          if (matcher.matches(Path.of(group, name)) || matcher.matches(Path.of(name))) {
            CaseTable.Entry entry = table.entry(name);
            cases.add(new ParityCase(group, name, file, entry.algorithm(), entry.parameters()));
          }
        }
      }
    }
    return cases;
  }
}
