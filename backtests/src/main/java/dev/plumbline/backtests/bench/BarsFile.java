package dev.plumbline.backtests.bench;

import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bars of the one-share workload as plain text, for other engines: exactly those that our
/// algorithms see.
final class BarsFile {
  private BarsFile() {}

  /// Writes the file: a head, then end of the bar in UTC nanoseconds, open, high, low, close,
  /// volume.
  ///
  /// @return the number of bars
  static long write(Path data, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("time,open,high,low,close,volume\n");
      Export export = new Export(out);
      BacktestResult result = Backtests.run(export, RunOptions.DEFAULT.withData(data));
      if (result.state().status() != AlgorithmStatus.COMPLETED) {
        throw new IOException("the bars could not be written: " + result.state().runtimeError());
      }
      return export.bars;
    }
  }

  private static final class Export extends Algorithm {
    private final BufferedWriter out;
    private Symbol bench;
    private long bars;

    Export(BufferedWriter out) {
      this.out = out;
    }

    @Override
    public void initialize() {
      setStartDate(2010, 1, 4);
      setEndDate(2014, 12, 31);
      setBenchmark(time -> 0);
      bench = addEquity("BENCH", Resolution.MINUTE).symbol();
    }

    @Override
    public void onData(Slice slice) {
      if (!slice.hasBar(bench)) {
        return;
      }
      bars++;
      try {
        out.write(
            slice.utcNs()
                + ","
                + slice.open(bench)
                + ","
                + slice.high(bench)
                + ","
                + slice.low(bench)
                + ","
                + slice.close(bench)
                + ","
                + slice.volume(bench)
                + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
