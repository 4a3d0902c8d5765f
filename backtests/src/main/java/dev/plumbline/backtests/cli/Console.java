package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.config.CacheFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a command writes, and what it needs to know of the user's machine.
///
/// @param out for answers
/// @param err for messages and progress
/// @param isTerminal whether a person sees `err` as it is written
/// @param cacheFolder where the project's own data goes
record Console(PrintStream out, PrintStream err, boolean isTerminal, Path cacheFolder) {
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  /// The console of the process.
  static Console ofProcess() {
    return new Console(System.out, System.err, isErrorTerminal(), CacheFolder.ofProcess());
  }

  /// Whether standard error is a terminal: Linux tells it of this very stream, elsewhere it counts
  /// whether the process has a console.
  private static boolean isErrorTerminal() {
    try {
      if (Files.isSymbolicLink(STANDARD_ERROR)) {
        String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      return false;
    }
    return System.console() != null && System.console().isTerminal();
  }
}
