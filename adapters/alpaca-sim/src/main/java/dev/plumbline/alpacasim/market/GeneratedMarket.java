package dev.plumbline.alpacasim.market;

import dev.plumbline.sdk.data.NewsArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Invented prices: a random walk by days, a bridge by minutes between two closes. The same seed
/// gives the same prices whatever was asked before. Not thread-safe.
///
/// Real tickers stand for convenience only; their prices have nothing to do with the real ones.
public final class GeneratedMarket implements MarketSource {
  private static final LocalDate FIRST = LocalDate.of(2016, 1, 4);
  private static final LocalDate LAST = TradingCalendar.LAST;
  private static final int KEPT_DAYS = 512;
  private static final double DAILY_DEVIATION = 0.011;
  private static final double DAILY_DRIFT = 0.0002;

  private final long seed;
  private final TradingCalendar calendar = new TradingCalendar();
  private final Map<String, Listing> listings = new TreeMap<>();
  private final List<LocalDate> days;
  private final Map<LocalDate, Integer> places = new HashMap<>();
  private final Map<String, double[]> closes = new HashMap<>();
  private final Map<String, List<CorporateAction>> actions = new HashMap<>();
  private final Map<String, Map<LocalDate, Candle>> daily = new HashMap<>();
  private final Map<String, List<NewsArticle.Piece>> news = kept();
  private final Map<String, List<Minute>> minutes = kept();

  /// A market.
  ///
  /// @param seed what its prices depend on
  /// @param listings what is traded there
  public GeneratedMarket(long seed, List<Listing> listings) {
    this.seed = seed;
    listings.forEach(l -> this.listings.put(l.symbol(), l));
    this.days = calendar.between(FIRST, LAST).stream().map(TradingDay::date).toList();
    for (int i = 0; i < days.size(); i++) {
      places.put(days.get(i), i);
    }
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
  public List<Minute> minutes(String symbol, LocalDate day) {
    if (!listings.containsKey(symbol) || !places.containsKey(day)) {
      return List.of();
    }
    return minutes.computeIfAbsent(symbol + " " + day, k -> generated(symbol, day));
  }

  @Override
  public List<Candle> days(String symbol, LocalDate from, LocalDate to) {
    if (!listings.containsKey(symbol)) {
      return List.of();
    }
    List<Candle> bars = new ArrayList<>();
    LocalDate start = from.isBefore(FIRST) ? FIRST : from;
    LocalDate end = to.isAfter(LAST) ? LAST : to;
    Map<LocalDate, Candle> known = daily.computeIfAbsent(symbol, s -> new HashMap<>());
    for (TradingDay day : calendar.between(start, end)) {
      bars.add(known.computeIfAbsent(day.date(), d -> daily(symbol, day)));
    }
    return bars;
  }

  @Override
  public List<CorporateAction> corporateActions(String symbol) {
    return listings.containsKey(symbol)
        ? actions.computeIfAbsent(symbol, s -> new GeneratedActions(days).of(s, walk(s)))
        : List.of();
  }

  @Override
  public List<NewsArticle.Piece> news(LocalDate utcDay) {
    return places.containsKey(utcDay)
        ? news.computeIfAbsent(
            utcDay.toString(),
            d ->
                GeneratedNews.of(
                    new SplittableRandom(mix(~utcDay.toEpochDay())),
                    List.copyOf(listings.keySet()),
                    utcDay))
        : List.of();
  }

  @Override
  public LocalDate firstDay() {
    return FIRST;
  }

  @Override
  public LocalDate lastDay() {
    return LAST;
  }

  private Candle daily(String symbol, TradingDay day) {
    long opens = day.opens().getEpochSecond();
    long closing = day.closes().getEpochSecond();
    Candle bar = null;
    for (Minute minute : generated(symbol, day.date())) {
      Candle trade = minute.trade();
      if (trade.start() >= opens && trade.start() < closing) {
        bar = bar == null ? trade : bar.and(trade);
      }
    }
    return bar.from(day.date().atStartOfDay(TradingCalendar.NEW_YORK).toEpochSecond());
  }

  private List<Minute> generated(String symbol, LocalDate date) {
    int place = places.get(date);
    double[] walk = walk(symbol);
    double split = splitsBehind(symbol, date);
    double before = (place == 0 ? walk[0] : walk[place - 1]) * split;
    double last = walk[place] * split;
    return new GeneratedDay(new SplittableRandom(mix(symbol.hashCode() * 31L + date.toEpochDay())))
        .minutes(calendar.day(date).orElseThrow(), before, last);
  }

  /// How many of today's shares a share of that day became.
  private double splitsBehind(String symbol, LocalDate date) {
    double factor = 1;
    for (CorporateAction action : corporateActions(symbol)) {
      if (action.exDate().isAfter(date)) {
        factor *= action.split();
      }
    }
    return factor;
  }

  /// Closing prices in today's shares.
  private double[] walk(String symbol) {
    return closes.computeIfAbsent(symbol, this::newWalk);
  }

  private double[] newWalk(String symbol) {
    SplittableRandom random = new SplittableRandom(mix(symbol.hashCode()));
    double[] prices = new double[days.size()];
    double price = 20 + random.nextDouble() * 180;
    for (int i = 0; i < prices.length; i++) {
      price *= Math.exp(DAILY_DRIFT + DAILY_DEVIATION * random.nextGaussian());
      price = Math.clamp(price, 5, 900);
      prices[i] = price;
    }
    return prices;
  }

  private long mix(long salt) {
    return new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ salt).nextLong();
  }

  private static <V> Map<String, V> kept() {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(64, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > KEPT_DAYS;
          }
        });
  }
}
