package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.testalgorithms.SampleFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A call of the program within the test's process, with all that it said.
///
/// @param status exit status
/// @param out what went to the output
/// @param err what went to the errors
record ProgramCall(int status, String out, String err) {
  /// Calls the program.
  static ProgramCall of(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            SampleFolder.cache());
    int status = Plumbline.run(List.of(words), console);
    return new ProgramCall(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
