package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.optimize.SweepListener;
import java.util.Locale;

/// One line on the terminal that tells how far a sweep is; nothing is shown where nobody looks.
final class SweepProgress implements SweepListener {
  private static final long SHOW_EVERY_NS = 100_000_000;
  private static final int BAR = 30;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final Console console;
  private final Interruption interruption;
  private final long beginNs = System.nanoTime();
  private int doneBefore = -1;
  private int doneNow;
  private int all;
  private long nextNs;
  private boolean shown;

  SweepProgress(Console console, Interruption interruption) {
    this.console = console;
    this.interruption = interruption;
  }

  @Override
  public synchronized void done(int trials, int of) {
    if (doneBefore < 0) {
      doneBefore = trials;
    }
    doneNow = trials;
    all = of;
    long now = System.nanoTime();
    if (console.isTerminal() && (now >= nextNs || trials == of)) {
      nextNs = now + SHOW_EVERY_NS;
      console.err().print(ERASE_LINE + text(trials, of, (now - beginNs) / 1e9));
      console.err().flush();
      shown = true;
    }
  }

  /// The line, without what moves the cursor.
  String text(int trials, int of, double seconds) {
    int filled = of == 0 ? BAR : (int) ((long) BAR * trials / of);
    return "[%s%s] %s"
        .formatted("#".repeat(filled), "-".repeat(BAR - filled), words(trials, of, seconds));
  }

  private String words(int trials, int of, double seconds) {
    int now = trials - Math.max(0, doneBefore);
    String rate = "";
    if (now > 0 && seconds > 0) {
      double perSecond = now / seconds;
      rate =
          String.format(
              Locale.ROOT, "  %.3g trials/s, %s left", perSecond, span((of - trials) / perSecond));
    }
    return String.format(Locale.ROOT, "%,d of %,d trials%s", trials, of, rate);
  }

  /// How far the sweep is.
  synchronized ProgressFile.Standing standing() {
    return all == 0
        ? new ProgressFile.Standing(0, "beginning")
        : new ProgressFile.Standing(
            doneNow / (double) all, words(doneNow, all, (System.nanoTime() - beginNs) / 1e9));
  }

  private static String span(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 60) {
      return whole + " s";
    }
    return whole < 3600
        ? "%d:%02d min".formatted(whole / 60, whole % 60)
        : "%d:%02d h".formatted(whole / 3600, whole % 3600 / 60);
  }

  @Override
  public boolean isCancelled() {
    return interruption.isWished();
  }

  /// Takes the line away.
  synchronized void erase() {
    if (shown) {
      console.err().print(ERASE_LINE);
      console.err().flush();
      shown = false;
    }
  }
}
