package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.config.Suggestion;
import dev.plumbline.backtests.sampledata.BenchData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;

/// Writes the data of the benchmarks.
final class BenchDataCommand implements Command {
  private static final String OUT = "--out";

  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "bench-data",
        "[SET ...]",
        0,
        BenchData.SETS.size(),
        "write the benchmark data into a folder in LEAN's layout",
        "SET is one of " + String.join(", ", BenchData.SETS) + "; without one, all are written.",
        List.of(CommandOption.of(OUT, "DIR", "the data folder, made when needed")),
        List.of(
            "plumbline bench-data --out bench-data",
            "plumbline bench-data one-minute --out bench-data"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    Path out = arguments.path(OUT);
    for (String set : arguments.operands()) {
      if (!BenchData.SETS.contains(set)) {
        throw new UsageException(
            "found the unknown benchmark data set "
                + set
                + Suggestion.of(set, BenchData.SETS)
                    .map(s -> "; did you mean " + s + "?")
                    .orElse("")
                + "; expected some of "
                + String.join(", ", BenchData.SETS));
      }
    }
    console
        .out()
        .println(WrittenText.of(BenchData.write(out, new LinkedHashSet<>(arguments.operands()))));
    return 0;
  }
}
