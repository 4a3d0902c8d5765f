package dev.plumbline.lean.result;

import dev.plumbline.sdk.chart.Candlestick;
import dev.plumbline.sdk.chart.CandlestickSeries;
import dev.plumbline.sdk.chart.SeriesPoint;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/// Thins out the equity for the summary: a candle every few days, whole numbers.
///
/// A candle at a time between two samples ends on the straight line between them. Source: LEAN,
/// `Common/SeriesSampler.cs`.
final class EquitySampler {
  private static final long DAY = 86_400_000_000_000L;
  private static final int LONGEST_DAYS = 7;
  private static final int POINTS_PER_DAY_OF_STEP = 100;

  private final List<Candlestick> candles;
  private final long step;
  private final CandlestickSeries sampled;
  private long next;

  private EquitySampler(CandlestickSeries series, long step) {
    this.candles = series.values().stream().map(EquitySampler::candle).toList();
    this.step = step;
    this.sampled = series.cloneEmpty();
  }

  private static Candlestick candle(SeriesPoint point) {
    return (Candlestick) point;
  }

  /// The series as the summary has it: as it is if short, else with a candle every two to seven
  /// days.
  static CandlestickSeries summary(CandlestickSeries series) {
    int days = Math.min(LONGEST_DAYS, series.values().size() / POINTS_PER_DAY_OF_STEP);
    return days > 1 ? new EquitySampler(series, days * DAY).sample() : series;
  }

  private CandlestickSeries sample() {
    Candlestick first = candles.getFirst();
    sampled.addPoint(first);
    next = first.utcNs() + step;
    int from = 1;
    for (int i = 1; i < candles.size(); i++) {
      if (next <= candles.get(i).utcNs()) {
        fill(from, i);
        from = i + 1;
      }
    }
    return sampled;
  }

  /// Adds the candles whose times lie between the candle before `from` and the candle `to`.
  private void fill(int from, int to) {
    Candlestick first = candles.get(from);
    Candlestick last = candles.get(to);
    long openTime = candles.get(from - 1).utcNs();
    Candlestick whole = whole(candles.subList(from, to + 1));
    Candlestick previous = null;
    do {
      Decimal open = previous == null ? whole.openExact() : previous.closeExact();
      Decimal close = between(first, last, openTime);
      previous =
          from == to
              ? new Candlestick(next, open, open.max(close), open.min(close), close)
              : new Candlestick(next, open, whole.highExact(), whole.lowExact(), close);
      sampled.addPoint(previous);
      next += step;
    } while (next <= last.utcNs());
  }

  /// The value at the next time on the line from the open of the first to the close of the last
  /// candle.
  private Decimal between(Candlestick first, Candlestick last, long openTime) {
    Decimal from = Decimal.ofDouble(unix(openTime));
    Decimal rise = last.closeExact().subtract(first.openExact());
    Decimal run = Decimal.of(last.unixSeconds()).subtract(from);
    Decimal at = Decimal.ofDouble(unix(next)).subtract(from);
    return rise.multiply(at).divide(run).add(first.openExact());
  }

  private static double unix(long utcNs) {
    long ticks = utcNs / 100;
    return ticks / 1e7;
  }

  /// The candles as one, without decimals.
  private static Candlestick whole(List<Candlestick> parts) {
    List<Decimal> values = new ArrayList<>();
    for (Candlestick part : parts) {
      values.add(part.openExact());
      values.add(part.highExact());
      values.add(part.lowExact());
      values.add(part.closeExact());
    }
    Decimal high = values.stream().reduce(values.getFirst(), Decimal::max);
    Decimal low = values.stream().reduce(values.getFirst(), Decimal::min);
    return new Candlestick(
        parts.getLast().utcNs(),
        values.getFirst().truncate(),
        high.truncate(),
        low.truncate(),
        values.getLast().truncate());
  }
}
