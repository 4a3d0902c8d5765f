package dev.plumbline.alpaca.market;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// The past as warm-up and history ask for it, read from Alpaca.
///
/// | asked for | read |
/// |---|---|
/// | trades, minutes | Alpaca's minute bars, by the day |
/// | trades, hours | put together from its minute bars of the last forty-five days |
/// | trades, days | its bars of the last ten years |
/// | trades, seconds | put together from trades |
/// | quotes, seconds and minutes | put together from quotes, by the day |
/// | quotes, hours and days | the same, of the last [#DAYS_OF_QUOTES] days that have some |
/// | ticks | trades and quotes as they are |
/// | news, by the name of their file | the news of the day, as far as it has come |
///
/// Alpaca's hours begin on the full hour and hold what was traded outside regular hours too, which
/// is why hours are put together here, within the market hours of each day, early closes included.
/// It has no bars of seconds and none of quotes. How much is read of trades and quotes is bounded:
/// [Bounds].
public final class AlpacaHistory implements MarketDataSource {
  /// How many days with quotes hours and days of quotes go back.
  public static final int DAYS_OF_QUOTES = 5;

  private static final int KEPT = 512;
  private static final int YEARS_OF_DAYS = 10;
  private static final int DAYS_OF_HOURS = 45;
  private static final MarketTimeZone ZONE = MarketTimeZone.NEW_YORK;

  private final MarketDataApi api;
  private final LongSupplier utcNow;
  private final Function<Symbol, SecurityExchangeHours> hours;
  private final TickHistory ticks;
  private final NewsHistory news;
  private final Consumer<String> notes;
  private final Cache<DataKey, TradeColumns> kept =
      Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();
  private final Cache<DataKey, QuoteColumns> keptQuotes =
      Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();
  private boolean daysNoted;

  /// How much of trades and quotes is read at most.
  ///
  /// A stock's day is read from its end backwards, at most a hundred pages of ten thousand ticks.
  /// What is left out is told in a note.
  ///
  /// @param dailyPages how many pages all stocks take together in a day of the broker's clock; with
  ///   0 there are no quotes, seconds and ticks of the past
  public record Bounds(int dailyPages) {
    /// Ten minutes of what a broker answers that takes two hundred requests a minute.
    public static final Bounds USUAL = new Bounds(2_000);
  }

  /// The past up to now.
  ///
  /// @param utcNow the broker's time
  /// @param hours when the market of a security is open
  /// @param notes who hears of what is left out
  public AlpacaHistory(
      MarketDataApi api,
      LongSupplier utcNow,
      Function<Symbol, SecurityExchangeHours> hours,
      Bounds bounds,
      Consumer<String> notes) {
    this.api = api;
    this.hours = hours;
    this.utcNow = utcNow;
    this.notes = notes;
    this.news = new NewsHistory(api, utcNow);
    this.ticks = new TickHistory(api, utcNow, bounds.dailyPages(), notes);
  }

  @Override
  public synchronized TradeColumns trades(DataKey key) {
    if (key.tickType() != TickType.TRADE) {
      return null;
    }
    TradeColumns found = known(kept, key, this::read);
    return found.size == 0 ? null : found;
  }

  /// What was read of a key, or is read now; kept if nothing can be added to it.
  private <C> C known(Cache<DataKey, C> pieces, DataKey key, Function<DataKey, C> reader) {
    C known = pieces.getIfPresent(key);
    if (known == null) {
      known = reader.apply(key);
      if (isOver(key)) {
        pieces.put(key, known);
      }
    }
    return known;
  }

  private boolean isOver(DataKey key) {
    return !isOnePiece(key) && ZONE.toUtc(key.dayNs() + Nanos.DAY) < utcNow.getAsLong();
  }

  private static boolean isOnePiece(DataKey key) {
    return key.resolution().compareTo(Resolution.MINUTE) > 0;
  }

  private long localNow() {
    return ZONE.toLocal(utcNow.getAsLong());
  }

  private TradeColumns read(DataKey key) {
    long now = utcNow.getAsLong();
    long today = Nanos.startOfDay(ZONE.toLocal(now));
    return switch (key.resolution()) {
      case SECOND ->
          new TickBars(Nanos.SECOND, localNow())
              .trades(ticks.day(key.ticker(), TickType.TRADE, key.dayNs()));
      case MINUTE -> minutes(key.ticker(), key.dayNs(), key.dayNs() + Nanos.DAY);
      case HOUR ->
          hours(
              minutes(key.ticker(), today - DAYS_OF_HOURS * Nanos.DAY, today + Nanos.DAY),
              hours.apply(key.symbol()));
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
  static TradeColumns hours(TradeColumns minutes, SecurityExchangeHours open) {
    long[] time = new long[minutes.size];
    long[][] prices = new long[4][minutes.size];
    long[] volume = new long[minutes.size];
    int size = 0;
    for (int i = 0; i < minutes.size; i++) {
      if (!open.isOpen(minutes.timeNs[i], false)) {
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
  public synchronized QuoteColumns quotes(DataKey key) {
    if (key.tickType() != TickType.QUOTE) {
      return null;
    }
    QuoteColumns found = known(keptQuotes, key, k -> isOnePiece(k) ? lastDays(k) : day(k));
    return found.size == 0 ? null : found;
  }

  private QuoteColumns day(DataKey key) {
    long length = key.resolution() == Resolution.SECOND ? Nanos.SECOND : Nanos.MINUTE;
    return new TickBars(length, localNow())
        .quotes(ticks.day(key.ticker(), TickType.QUOTE, key.dayNs()));
  }

  /// Hours or days of the regular session, of the last days.
  private QuoteColumns lastDays(DataKey key) {
    if (!daysNoted) {
      daysNoted = true;
      notes.accept(
          "hours and days of quotes are put together from quotes, of the last %d days that have some"
              .formatted(DAYS_OF_QUOTES));
    }
    long length = key.resolution() == Resolution.HOUR ? Nanos.HOUR : Nanos.DAY;
    List<QuoteColumns> days = new ArrayList<>();
    long day = Nanos.startOfDay(localNow());
    for (int back = 0; back < 3 * DAYS_OF_QUOTES && days.size() < DAYS_OF_QUOTES; back++) {
      QuoteColumns minutes =
          quotes(
              new DataKey(
                  key.symbol(),
                  key.ticker(),
                  Resolution.MINUTE,
                  TickType.QUOTE,
                  day - back * Nanos.DAY));
      if (minutes != null) {
        days.addFirst(TickBars.session(minutes, length, hours.apply(key.symbol()), localNow()));
      }
    }
    return TickBars.joined(days);
  }

  @Override
  public byte[] text(String path) {
    return news.text(path);
  }

  @Override
  public synchronized TickColumns ticks(DataKey key) {
    if (key.tickType() != TickType.TRADE && key.tickType() != TickType.QUOTE) {
      return null;
    }
    TickColumns found = ticks.day(key.ticker(), key.tickType(), key.dayNs());
    return found.size == 0 ? null : found;
  }
}
