package dev.plumbline.backtests.cli;

import dev.plumbline.engine.run.RunListener;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.time.Nanos;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// One line on the terminal that tells how far a run is; nothing is shown where nobody looks.
final class Progress implements RunListener {
  private static final long SHOW_EVERY_NS = 100_000_000;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final Console console;
  private final Algorithm algorithm;
  private final Interruption interruption;
  private final boolean showsLog;
  private final long beginNs = System.nanoTime();
  private final AtomicLong atNs = new AtomicLong();
  private final AtomicLong points = new AtomicLong();
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
    atNs.setOpaque(utcNs);
    points.setOpaque(dataPoints);
    if (console.isTerminal()) {
      long now = System.nanoTime();
      if (now >= nextNs) {
        nextNs = now + SHOW_EVERY_NS;
        show();
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

  private void show() {
    ProgressFile.Standing now = standing();
    console
        .err()
        .print(
            String.format(Locale.ROOT, "%s%3.0f %%  %s", ERASE_LINE, 100 * now.part(), now.text()));
    console.err().flush();
    shown = true;
  }

  /// How far the run is; may be asked by any thread.
  ProgressFile.Standing standing() {
    long utcNs = atNs.getOpaque();
    if (utcNs == 0) {
      return new ProgressFile.Standing(0, "beginning");
    }
    double seconds = (System.nanoTime() - beginNs) / 1e9;
    long start = Nanos.of(algorithm.startDate());
    long end = Nanos.of(algorithm.endDate()) + Nanos.DAY;
    double part = Math.clamp((utcNs - start) / (double) Math.max(1, end - start), 0, 1);
    String left =
        part > 0.01 ? String.format(Locale.ROOT, ", %.0f s left", seconds / part - seconds) : "";
    return new ProgressFile.Standing(
        part,
        String.format(
            Locale.ROOT,
            "%s  %,.0f data points/s%s",
            Nanos.dateOf(utcNs),
            points.getOpaque() / seconds,
            left));
  }
}
