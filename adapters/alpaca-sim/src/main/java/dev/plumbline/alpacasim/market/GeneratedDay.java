package dev.plumbline.alpacasim.market;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// One invented day of one symbol, minute by minute.
final class GeneratedDay {
  private static final long CENT = Candle.DOLLAR / 100;
  private static final double MINUTE_DEVIATION = 0.0005;
  private static final double QUIET_DEVIATION = 0.00015;

  /// How many of the minutes outside core hours have trades.
  private static final double QUIET_SHARE = 0.4;

  private final SplittableRandom random;
  private final List<Minute> minutes = new ArrayList<>(960);

  GeneratedDay(SplittableRandom random) {
    this.random = random;
  }

  /// The minutes from the pre-market to the end of the after-market.
  ///
  /// @param before the close of the day before, in dollars
  /// @param last the close of the day, in dollars
  List<Minute> minutes(TradingDay day, double before, double last) {
    double open = before * Math.exp(0.3 * Math.log(last / before) + 0.002 * random.nextGaussian());
    long opens = day.opens().getEpochSecond();
    long closes = day.closes().getEpochSecond();
    long pre = day.sessionOpens().getEpochSecond();
    part(pre, minutesBetween(pre, opens), before, open, false);
    part(opens, minutesBetween(opens, closes), open, last, true);
    long end = day.sessionCloses().getEpochSecond();
    double late = last * Math.exp(0.001 * random.nextGaussian());
    part(closes, minutesBetween(closes, end), last, late, false);
    return List.copyOf(minutes);
  }

  private static int minutesBetween(long from, long to) {
    return (int) Duration.ofSeconds(to - from).toMinutes();
  }

  /// A bridge from one price to another.
  private void part(long start, int count, double from, double to, boolean core) {
    double deviation = core ? MINUTE_DEVIATION : QUIET_DEVIATION;
    double[] noise = new double[count + 1];
    for (int i = 1; i <= count; i++) {
      noise[i] = noise[i - 1] + deviation * random.nextGaussian();
    }
    double slope = Math.log(to / from);
    long previous = cents(from);
    for (int i = 0; i < count; i++) {
      double share = (i + 1.0) / count;
      long next = cents(from * Math.exp(slope * share + noise[i + 1] - noise[count] * share));
      double spread = deviation * previous * 0.6;
      long high = Math.max(previous, next) + round(Math.abs(random.nextGaussian()) * spread);
      long low = Math.min(previous, next) - round(Math.abs(random.nextGaussian()) * spread);
      double busy = core ? 1 + 2 * Math.pow(2 * share - 1, 2) : 0.03;
      long volume = 1 + (long) (20_000 * busy * (0.25 + random.nextDouble()));
      if (core || random.nextDouble() < QUIET_SHARE) {
        minutes.add(minute(start + 60L * i, previous, high, low, next, volume));
      }
      previous = next;
    }
  }

  private static Minute minute(
      long start, long open, long high, long low, long close, long volume) {
    long least = Math.max(CENT, low);
    return new Minute(
        new Candle(start, open, high, least, close, volume, 1 + volume / 90), null, null);
  }

  private static long cents(double dollars) {
    return Math.max(2 * CENT, Math.round(dollars * 100) * CENT);
  }

  private static long round(double price) {
    return Math.round(price / CENT) * CENT;
  }
}
