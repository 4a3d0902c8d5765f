package dev.plumbline.alpaca.market;

import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/// Stored trade bars of the past, as warm-up and history ask for them, read from Alpaca.
///
/// Minutes by the day, hours and days in one piece. Alpaca's hours begin on the full hour and hold
/// what was traded outside regular hours too, so hours are put together from minutes of the last
/// thirty days. There are no quotes and no ticks.
public final class AlpacaHistory implements MarketDataSource {
  private static final int KEPT = 512;
  private static final int YEARS_OF_DAYS = 10;
  private static final int DAYS_OF_HOURS = 45;
  private static final MarketTimeZone ZONE = MarketTimeZone.NEW_YORK;

  private final MarketDataApi api;
  private final LongSupplier utcNow;
  private final Map<DataKey, TradeColumns> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DataKey, TradeColumns> eldest) {
          return size() > KEPT;
        }
      };

  /// The past up to now.
  ///
  /// @param utcNow the broker's time
  public AlpacaHistory(MarketDataApi api, LongSupplier utcNow) {
    this.api = api;
    this.utcNow = utcNow;
  }

  @Override
  public synchronized TradeColumns trades(DataKey key) {
    if (key.tickType() != TickType.TRADE || key.resolution().compareTo(Resolution.MINUTE) < 0) {
      return null;
    }
    TradeColumns known = kept.get(key);
    if (known == null) {
      known = read(key);
      if (isOver(key)) {
        kept.put(key, known);
      }
    }
    return known.size == 0 ? null : known;
  }

  private boolean isOver(DataKey key) {
    return key.resolution() == Resolution.MINUTE
        && ZONE.toUtc(key.dayNs() + Nanos.DAY) < utcNow.getAsLong();
  }

  private TradeColumns read(DataKey key) {
    long now = utcNow.getAsLong();
    long today = Nanos.startOfDay(ZONE.toLocal(now));
    return switch (key.resolution()) {
      case MINUTE -> minutes(key.ticker(), key.dayNs(), key.dayNs() + Nanos.DAY);
      case HOUR ->
          hours(minutes(key.ticker(), today - DAYS_OF_HOURS * Nanos.DAY, today + Nanos.DAY));
      default ->
          bars(
              key.ticker(),
              "1Day",
              ZONE.toUtc(today - YEARS_OF_DAYS * 365L * Nanos.DAY),
              ZONE.toUtc(today) - 1);
    };
  }

  private TradeColumns minutes(String ticker, long fromNs, long toNs) {
    long end = Math.min(ZONE.toUtc(toNs) - 1, utcNow.getAsLong() - Nanos.MINUTE);
    return bars(ticker, "1Min", ZONE.toUtc(fromNs), end);
  }

  private TradeColumns bars(String ticker, String timeframe, long startUtcNs, long endUtcNs) {
    if (endUtcNs <= startUtcNs) {
      return TradeColumns.empty();
    }
    List<StockBar> bars =
        api.bars(
                new MarketDataApi.Query(
                    List.of(ticker),
                    timeframe,
                    Nanos.toInstant(startUtcNs).toString(),
                    Nanos.toInstant(endUtcNs).toString(),
                    "raw"))
            .getOrDefault(ticker, List.of());
    return columns(bars);
  }

  static TradeColumns columns(List<StockBar> bars) {
    int size = bars.size();
    int decimals = bars.stream().mapToInt(StockBar::decimals).max().orElse(4);
    long[] time = new long[size];
    long[][] prices = new long[4][size];
    long[] volume = new long[size];
    for (int i = 0; i < size; i++) {
      StockBar bar = bars.get(i);
      time[i] = ZONE.toLocal(bar.startNs());
      prices[0][i] = StockBar.mantissa(bar.open(), decimals);
      prices[1][i] = StockBar.mantissa(bar.high(), decimals);
      prices[2][i] = StockBar.mantissa(bar.low(), decimals);
      prices[3][i] = StockBar.mantissa(bar.close(), decimals);
      volume[i] = bar.volume().round(0).longValue();
    }
    return new TradeColumns(time, prices, volume, size, decimals, 0);
  }

  /// Hours of the regular session put together from minutes.
  static TradeColumns hours(TradeColumns minutes) {
    long[] time = new long[minutes.size];
    long[][] prices = new long[4][minutes.size];
    long[] volume = new long[minutes.size];
    int size = 0;
    for (int i = 0; i < minutes.size; i++) {
      long ofDay = minutes.timeNs[i] - Nanos.startOfDay(minutes.timeNs[i]);
      if (ofDay < Nanos.timeOfDay(9, 30, 0) || ofDay >= Nanos.timeOfDay(16, 0, 0)) {
        continue;
      }
      long hour = Nanos.roundDown(minutes.timeNs[i], Nanos.HOUR);
      if (size == 0 || time[size - 1] != hour) {
        time[size] = hour;
        prices[0][size] = minutes.open[i];
        prices[1][size] = minutes.high[i];
        prices[2][size] = minutes.low[i];
        size++;
      }
      int at = size - 1;
      prices[1][at] = Math.max(prices[1][at], minutes.high[i]);
      prices[2][at] = Math.min(prices[2][at], minutes.low[i]);
      prices[3][at] = minutes.close[i];
      volume[at] += minutes.volume[i];
    }
    return new TradeColumns(time, prices, volume, size, minutes.priceScale, minutes.volumeScale);
  }

  @Override
  public QuoteColumns quotes(DataKey key) {
    return null;
  }

  @Override
  public TickColumns ticks(DataKey key) {
    return null;
  }
}
