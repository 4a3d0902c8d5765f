package dev.plumbline.alpacasim.market;

import dev.plumbline.sdk.corporate.FactorFileProvider;
import dev.plumbline.sdk.corporate.MapFile;
import dev.plumbline.sdk.corporate.MapFileProvider;
import dev.plumbline.sdk.corporate.MapFileRow;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Prices that were recorded: the minutes and days of equities, with their splits and dividends,
/// and what was published about them.
///
/// Minutes are told as recorded, with bids and asks where these are recorded, too. A day to be
/// replayed of which there is only a daily bar is told in four minutes that make up the same bar:
/// the open at the opening, low and high (the nearer to the open first) on the way, the close in
/// the last minute. Daily bars of the history are the recorded ones, else made of the minutes of
/// core hours. Not thread-safe.
public final class RecordedMarket implements MarketSource {
  private static final int KEPT_DAYS = 512;

  /// LEAN's daily bars begin here.
  private static final LocalDate EARLIEST = LocalDate.of(1998, 1, 1);

  private final MarketDataSource source;
  private final MapFileProvider mapFiles;
  private final FactorFileProvider factorFiles;
  private final Span span;
  private final TradingCalendar calendar = new TradingCalendar();
  private final Map<String, Listing> listings = new TreeMap<>();
  private final Map<String, Symbol> symbols = new HashMap<>();
  private final Map<String, Map<LocalDate, Candle>> daily = new HashMap<>();
  private final Map<String, List<CorporateAction>> actions = new HashMap<>();
  private final Map<LocalDate, List<NewsArticle.Piece>> news = new HashMap<>();
  private final Map<String, List<Minute>> minutes =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Minute>> eldest) {
          return size() > KEPT_DAYS;
        }
      };

  /// What is known beside the bars.
  ///
  /// @param mapFiles tickers through time
  /// @param factorFiles splits and dividends
  public record Reference(MapFileProvider mapFiles, FactorFileProvider factorFiles) {}

  /// The days that are told; history reaches back before the first of them as far as it is
  /// recorded.
  ///
  /// @param recorded the first day with minutes, not behind the first one to be replayed
  /// @param first the first day to be replayed
  /// @param last the last day to be replayed; nothing behind it is ever told
  public record Span(LocalDate recorded, LocalDate first, LocalDate last) {}

  /// A market.
  ///
  /// @param source the bars
  /// @param reference what is known beside them
  /// @param tickers what is traded, by today's tickers
  /// @param span the days
  public RecordedMarket(
      MarketDataSource source, Reference reference, Collection<String> tickers, Span span) {
    this.source = source;
    this.mapFiles = reference.mapFiles();
    this.factorFiles = reference.factorFiles();
    this.span = span;
    for (String ticker : tickers) {
      listings.put(ticker, Listing.equity(ticker, ticker + " (recorded)", "NYSE"));
    }
  }

  /// The first day to be replayed.
  public LocalDate replayedFrom() {
    return span.first();
  }

  @Override
  public List<Listing> listings() {
    return List.copyOf(listings.values());
  }

  @Override
  public Optional<Listing> listing(String symbol) {
    return Optional.ofNullable(listings.get(symbol));
  }

  @Override
  public LocalDate firstDay() {
    return span.recorded();
  }

  @Override
  public LocalDate lastDay() {
    return span.last();
  }

  @Override
  public List<Minute> minutes(String symbol, LocalDate day) {
    boolean told = !day.isBefore(span.recorded()) && !day.isAfter(span.last());
    return told && listings.containsKey(symbol)
        ? minutes.computeIfAbsent(symbol + " " + day, k -> read(symbol, day))
        : List.of();
  }

  private List<Minute> read(String ticker, LocalDate day) {
    DataKey key = key(ticker, day, TickType.TRADE);
    TradeColumns trades = source.trades(key);
    if (trades != null && trades.size > 0) {
      DataKey quotes = key(ticker, day, TickType.QUOTE);
      return new RecordedDay(trades, source.quotes(quotes)).minutes();
    }
    // of the past nothing is made up
    Candle whole = daily(ticker).get(day);
    return whole == null || day.isBefore(span.first())
        ? List.of()
        : calendar.day(day).map(d -> RecordedDay.inFour(d, whole)).orElse(List.of());
  }

  @Override
  public List<Candle> days(String symbol, LocalDate from, LocalDate to) {
    if (!listings.containsKey(symbol)) {
      return List.of();
    }
    List<Candle> found = new ArrayList<>();
    LocalDate first = from.isBefore(EARLIEST) ? EARLIEST : from;
    LocalDate last = to.isAfter(span.last()) ? span.last() : to;
    for (TradingDay day : calendar.between(first, last)) {
      Candle bar = daily(symbol).get(day.date());
      if (bar == null) {
        bar = ofMinutes(symbol, day);
      }
      if (bar != null) {
        found.add(bar);
      }
    }
    return found;
  }

  private Candle ofMinutes(String ticker, TradingDay day) {
    Candle bar = null;
    for (Minute minute : minutes(ticker, day.date())) {
      if (minute.isTraded() && day.isCore(minute.trade().time())) {
        bar = bar == null ? minute.trade() : bar.and(minute.trade());
      }
    }
    return bar == null ? null : bar.from(RecordedDay.midnight(day.date()));
  }

  private Map<LocalDate, Candle> daily(String ticker) {
    return daily.computeIfAbsent(ticker, this::readDaily);
  }

  /// All daily bars, each out of the file of its day's ticker.
  private Map<LocalDate, Candle> readDaily(String ticker) {
    Map<LocalDate, Candle> bars = new HashMap<>();
    MapFile names = mapFiles.mapFile(symbol(ticker));
    Set<String> tickers = new LinkedHashSet<>(List.of(ticker));
    names.rows().forEach(row -> tickers.add(row.mappedSymbol()));
    for (String then : tickers) {
      DataKey key = new DataKey(symbol(ticker), then, Resolution.DAILY, TickType.TRADE, 0);
      TradeColumns columns = source.trades(key);
      for (int i = 0; columns != null && i < columns.size; i++) {
        if (names.mappedSymbol(columns.timeNs[i], ticker).equalsIgnoreCase(then)) {
          LocalDate date = Nanos.dateOf(columns.timeNs[i]);
          bars.put(date, RecordedDay.candle(columns, i, RecordedDay.midnight(date)));
        }
      }
    }
    return bars;
  }

  @Override
  public List<Renaming> renamings(String symbol) {
    if (!listings.containsKey(symbol)) {
      return List.of();
    }
    List<Renaming> found = new ArrayList<>();
    MapFileRow before = null;
    for (MapFileRow row : mapFiles.mapFile(symbol(symbol)).rows()) {
      if (before != null && !before.mappedSymbol().equalsIgnoreCase(row.mappedSymbol())) {
        found.add(
            new Renaming(
                before.mappedSymbol().toUpperCase(Locale.ROOT),
                row.mappedSymbol().toUpperCase(Locale.ROOT),
                before.date().plusDays(1)));
      }
      before = row;
    }
    return found;
  }

  @Override
  public List<CorporateAction> corporateActions(String symbol) {
    return listings.containsKey(symbol)
        ? actions.computeIfAbsent(
            symbol, s -> RecordedActions.of(s, factorFiles.factorFile(symbol(s)), calendar))
        : List.of();
  }

  @Override
  public List<NewsArticle.Piece> news(LocalDate utcDay) {
    if (utcDay.isBefore(span.recorded()) || utcDay.isAfter(span.last().plusDays(1))) {
      return List.of();
    }
    return news.computeIfAbsent(utcDay, day -> RecordedNews.of(source, listings.keySet(), day));
  }

  private Symbol symbol(String ticker) {
    return symbols.computeIfAbsent(ticker, t -> mapFiles.createEquity(t, Market.USA));
  }

  /// Where the minutes of a day are kept.
  private DataKey key(String ticker, LocalDate day, TickType type) {
    Symbol symbol = symbol(ticker);
    String then = mapFiles.mapFile(symbol).mappedSymbol(Nanos.of(day), ticker);
    return new DataKey(symbol, then, Resolution.MINUTE, type, Nanos.of(day));
  }
}
