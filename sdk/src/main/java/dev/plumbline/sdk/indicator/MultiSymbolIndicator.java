package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseDataBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An indicator computed anew whenever all of its securities have a bar of the same end.
///
/// Ends are compared in UTC, at the resolution of the first bar; that first bar itself never starts
/// a computation. LEAN looks the exchanges' time zones up by itself; here all exchanges are taken
/// to share one unless [#setExchangeTimeZone(Symbol, MarketTimeZone)] tells otherwise.
public abstract class MultiSymbolIndicator extends CrossSectionIndicator {
  private static final long NONE = Long.MIN_VALUE;

  private final Map<Symbol, Series> seriesBySymbol = new LinkedHashMap<>();
  private final Series[] all;
  private final int windowSize;
  private long grid = 1;
  private double computed;

  /// An indicator that keeps the last `period` closes of each security.
  protected MultiSymbolIndicator(String name, List<Symbol> symbols, int period) {
    super(name, false);
    windowSize = period;
    for (Symbol symbol : symbols) {
      seriesBySymbol.put(symbol, new Series(period));
    }
    all = seriesBySymbol.values().toArray(new Series[0]);
  }

  /// The value that follows from the closes, all of which have a new element.
  protected abstract double computeIndicator();

  /// Tells the time zone of a security's exchange, to be called before the first bar.
  ///
  /// @throws IllegalArgumentException if the indicator is not made of the security
  public final void setExchangeTimeZone(Symbol symbol, MarketTimeZone timeZone) {
    series(symbol).timeZone = timeZone;
  }

  /// The last closes of a security, newest first.
  protected final DoubleWindow closes(Symbol symbol) {
    return series(symbol).closes;
  }

  @Override
  public boolean isReady() {
    for (Series series : all) {
      if (!series.closes.isReady()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int warmUpPeriod() {
    long zones = seriesBySymbol.values().stream().map(series -> series.timeZone).distinct().count();
    return windowSize + (zones > 1 ? 1 : 0);
  }

  @Override
  protected final double compute(BaseDataBar bar) {
    Series series = series(bar.symbol());
    if (samples() == 1) {
      long length = bar.endTimeNs() - bar.timeNs();
      grid = length > Nanos.HOUR ? Nanos.DAY : Math.max(1, Resolution.atMost(length).nanos());
      series.take(bar, grid);
      return 0;
    }
    series.take(bar, grid);
    for (Series each : all) {
      if (each.endNs != series.endNs) {
        return computed;
      }
    }
    for (Series each : all) {
      each.advance();
    }
    computed = computeIndicator();
    return computed;
  }

  private Series series(Symbol symbol) {
    Series series = seriesBySymbol.get(symbol);
    if (series == null) {
      throw new IllegalArgumentException(
          "Input symbol "
              + symbol
              + " does not correspond to any of the symbols this indicator works on ("
              + seriesBySymbol.keySet()
              + ")");
    }
    return series;
  }

  @Override
  public void reset() {
    computed = 0;
    seriesBySymbol.values().forEach(Series::clear);
    super.reset();
  }

  private static final class Series {
    private final DoubleWindow closes;
    private MarketTimeZone timeZone = MarketTimeZone.UTC;
    private long endNs = NONE;
    private double close;

    private Series(int period) {
      closes = new DoubleWindow(period);
    }

    private void take(BaseDataBar bar, long grid) {
      long utc = timeZone.toUtc(bar.endTimeNs());
      endNs = utc - Math.floorMod(utc, grid);
      close = bar.close();
    }

    private void advance() {
      closes.add(close);
    }

    private void clear() {
      closes.reset();
      endNs = NONE;
    }
  }
}
