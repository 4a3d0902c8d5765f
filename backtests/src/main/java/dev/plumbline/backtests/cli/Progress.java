package dev.plumbline.backtests.cli;

import dev.plumbline.engine.run.RunListener;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.time.Nanos;
import java.util.Locale;

/// One line on the terminal that tells how far a run is; nothing is shown where nobody looks.
final class Progress implements RunListener {
  private static final long SHOW_EVERY_NS = 100_000_000;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final Console console;
  private final Algorithm algorithm;
  private final Interruption interruption;
  private final boolean showsLog;
  private final long beginNs = System.nanoTime();
  private long nextNs = beginNs + SHOW_EVERY_NS;
  private boolean shown;

  /// Progress of an algorithm's run.
  ///
  /// @param showsLog whether the algorithm's messages are shown as they come
  Progress(Console console, Algorithm algorithm, Interruption interruption, boolean showsLog) {
    this.console = console;
    this.algorithm = algorithm;
    this.interruption = interruption;
    this.showsLog = showsLog;
  }

  @Override
  public void log(String line) {
    if (showsLog) {
      erase();
      console.err().println(line);
    }
  }

  @Override
  public boolean isCancelled(long utcNs, long dataPoints) {
    if (console.isTerminal()) {
      long now = System.nanoTime();
      if (now >= nextNs) {
        nextNs = now + SHOW_EVERY_NS;
        show(utcNs, dataPoints, (now - beginNs) / 1e9);
      }
    }
    return interruption.isWished();
  }

  /// Takes the line away.
  void erase() {
    if (shown) {
      console.err().print(ERASE_LINE);
      console.err().flush();
      shown = false;
    }
  }

  private void show(long utcNs, long dataPoints, double seconds) {
    long start = Nanos.of(algorithm.startDate());
    long end = Nanos.of(algorithm.endDate()) + Nanos.DAY;
    double part = Math.clamp((utcNs - start) / (double) Math.max(1, end - start), 0, 1);
    String left =
        part > 0.01 ? String.format(Locale.ROOT, ", %.0f s left", seconds / part - seconds) : "";
    console
        .err()
        .print(
            String.format(
                Locale.ROOT,
                "%s%3.0f %%  %s  %,.0f data points/s%s",
                ERASE_LINE,
                100 * part,
                Nanos.dateOf(utcNs),
                dataPoints / seconds,
                left));
    console.err().flush();
    shown = true;
  }
}
