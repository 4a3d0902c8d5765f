package dev.plumbline.backtests.cli;

import java.io.IOException;

/// A thing that the program can do.
interface Command {
  /// Its name, options and help.
  CommandSyntax syntax();

  /// Does it.
  ///
  /// @return the exit status of the process: 0 when all went well
  /// @throws UsageException if an argument is not as it should be
  /// @throws IOException if a file or folder cannot be used
  int run(CommandArguments arguments, Console console) throws IOException;
}
