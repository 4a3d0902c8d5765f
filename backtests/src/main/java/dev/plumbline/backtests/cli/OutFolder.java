package dev.plumbline.backtests.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that results go to, tried before the run and not after it.
final class OutFolder {
  private OutFolder() {}

  /// Makes the folder and makes sure that files can be written there.
  ///
  /// @throws IOException if they cannot
  static Path prepared(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
      if (!Files.isWritable(folder)) {
        throw new AccessDeniedException(folder.toString());
      }
      return folder;
    } catch (IOException e) {
      throw new IOException(
          "cannot write results to %s: %s; name another folder with --out"
              .formatted(folder.toAbsolutePath().normalize(), reason(folder, e)),
          e);
    }
  }

  private static String reason(Path folder, IOException e) {
    for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at)) {
        if (!Files.isDirectory(at)) {
          return at + " is a file";
        }
        return Files.isWritable(at) ? FailureText.of(e) : "no permission to write into " + at;
      }
    }
    return FailureText.of(e);
  }
}
