package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.testalgorithms.SampleFolder;
import dev.plumbline.backtests.wiring.LiveReference;
import dev.plumbline.engine.run.LiveListener;
import dev.plumbline.engine.run.LivePorts;
import dev.plumbline.engine.run.LiveRun;
import dev.plumbline.engine.run.RunOverrides;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.brokerage.AlpacaBrokerageModel;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.spi.LiveBar;
import dev.plumbline.sdk.spi.LiveBrokerage;
import dev.plumbline.sdk.spi.LiveChannel;
import dev.plumbline.sdk.spi.LiveClock;
import dev.plumbline.sdk.spi.LiveCustom;
import dev.plumbline.sdk.spi.LiveData;
import dev.plumbline.sdk.spi.LiveMarket;
import dev.plumbline.sdk.spi.LiveOpening;
import dev.plumbline.sdk.spi.LiveReport;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// A live run whose market and clock follow a script, in one thread: what comes when is exact, and
/// waiting takes no time.
final class ScriptedMarket implements LiveMarket, LiveClock, LiveListener {
  static final long GRACE = 1_500_000_000L;

  private final NavigableMap<Long, List<LiveData>> script = new TreeMap<>();
  private final NavigableMap<Long, List<Map.Entry<String, NewsArticle.Piece>>> news =
      new TreeMap<>();
  private final Map<String, Symbol> customs = new HashMap<>();
  private final Queue<LiveData> queue = new ArrayDeque<>();
  private final List<String> steps = new ArrayList<>();
  private final List<String> followed = new ArrayList<>();
  private final List<String> log = new ArrayList<>();
  private final long endUtcNs;
  private TradeColumns past;
  private long nowUtcNs;

  /// A market that is closed for good at the end.
  ///
  /// @param from UTC, such as `2024-03-04T15:00:00`
  ScriptedMarket(String from, String to) {
    nowUtcNs = at(from);
    endUtcNs = at(to);
  }

  static long at(String utc) {
    return Nanos.of(LocalDateTime.parse(utc));
  }

  /// Tells a minute bar of one price at an instant.
  ScriptedMarket bar(String when, String ticker, String start, long cents, boolean corrects) {
    long[][] prices = new long[4][];
    for (int i = 0; i < prices.length; i++) {
      prices[i] = new long[] {cents};
    }
    TradeColumns bar = new TradeColumns(new long[1], prices, new long[] {100}, 1, 2, 0);
    Symbol symbol = Symbol.create(ticker, SecurityType.EQUITY, "usa");
    script
        .computeIfAbsent(at(when), w -> new ArrayList<>())
        .add(new LiveBar(symbol, at(start), Nanos.MINUTE, bar, corrects));
    return this;
  }

  /// Has minutes of one day in the past, of all stocks the same; reading them takes so long that
  /// the last of them are over only after the run has begun.
  ///
  /// @param first start of the first, exchange's wall clock
  ScriptedMarket past(String first, long... cents) {
    long[] starts = new long[cents.length];
    long[] volume = new long[cents.length];
    for (int i = 0; i < cents.length; i++) {
      starts[i] = at(first) + i * Nanos.MINUTE;
      volume[i] = 5;
    }
    long[][] prices = {cents, cents, cents, cents};
    past = new TradeColumns(starts, prices, volume, cents.length, 2, 0);
    return this;
  }

  /// Tells a piece of news about a stock at an instant.
  ScriptedMarket news(String when, String ticker, NewsArticle.Piece piece) {
    news.computeIfAbsent(at(when), w -> new ArrayList<>()).add(Map.entry(ticker, piece));
    return this;
  }

  /// Runs to the end.
  BacktestResult run(Algorithm algorithm) throws IOException {
    BacktestResult result =
        LiveRun.run(
            algorithm,
            LiveReference.ports(SampleFolder.path(), securities -> new Past(past)),
            new LivePorts(new Cash(), this, this, new AlpacaBrokerageModel(), GRACE),
            RunOverrides.NONE,
            this);
    assertEquals("", result.state().runtimeError());
    assertTrue(script.isEmpty(), () -> "not told: " + script);
    return result;
  }

  /// The steps at full minutes: instant, and when they were over.
  List<String> steps() {
    return steps;
  }

  /// What was followed when.
  List<String> followed() {
    return followed;
  }

  /// The lines of the log.
  List<String> log() {
    return log;
  }

  @Override
  public void follow(Symbol symbol, LiveChannel channel, boolean promptly, long sinceUtcNs) {
    if (channel == LiveChannel.CUSTOM) {
      customs.put(symbol.value(), symbol);
    }
    if (channel == LiveChannel.BARS) {
      followed.add("%s since %s %s".formatted(time(nowUtcNs), time(sinceUtcNs), symbol.value()));
    }
  }

  @Override
  public void unfollow(Symbol symbol, LiveChannel channel) {
    followed.removeIf(line -> channel == LiveChannel.BARS && line.endsWith(" " + symbol.value()));
  }

  @Override
  public LiveData poll() {
    return queue.poll();
  }

  @Override
  public long utcNs() {
    return nowUtcNs;
  }

  @Override
  public boolean await(long utcNs) {
    long next = script.isEmpty() ? Nanos.MAX : script.firstKey();
    long nextNews = news.isEmpty() ? Nanos.MAX : news.firstKey();
    nowUtcNs = Math.max(nowUtcNs, Math.min(utcNs, Math.min(next, nextNews)));
    if (nowUtcNs >= next) {
      queue.addAll(script.pollFirstEntry().getValue());
    }
    if (nowUtcNs >= nextNews) {
      for (Map.Entry<String, NewsArticle.Piece> told : news.pollFirstEntry().getValue()) {
        Symbol symbol = customs.get(told.getKey());
        long published = Nanos.of(told.getValue().updatedAt());
        queue.add(new LiveCustom(symbol, published, NewsArticle.of(symbol, told.getValue())));
      }
    }
    return nowUtcNs < endUtcNs;
  }

  @Override
  public BooleanSupplier timer(long realNs) {
    long start = nowUtcNs;
    return () -> nowUtcNs - start >= realNs;
  }

  @Override
  public void stepped(long utcNs, Supplier<BacktestResult> result) {
    if (utcNs % Nanos.MINUTE == 0) {
      steps.add(time(utcNs) + " told " + time(nowUtcNs));
    }
  }

  static String time(long utcNs) {
    return Nanos.toText(utcNs).substring(11);
  }

  @Override
  public void started() {
    assertTrue(nowUtcNs < endUtcNs);
  }

  @Override
  public boolean wantsLiquidation() {
    return false;
  }

  @Override
  public void log(String line) {
    log.add(line);
  }

  @Override
  public boolean isCancelled(long utcNs, long dataPoints) {
    return false;
  }

  /// A brokerage where nothing is ordered.
  private static final class Cash implements LiveBrokerage {
    @Override
    public LiveOpening open(SecurityPortfolioManager portfolio) {
      return new LiveOpening(Decimal.of(100_000), "USD", List.of(), List.of(), 0);
    }

    @Override
    public String place(Order order, Security security) {
      return "nothing is ordered here";
    }

    @Override
    public String update(Order order, Security security) {
      return "nothing is ordered here";
    }

    @Override
    public String cancel(Order order) {
      return "nothing is ordered here";
    }

    @Override
    public LiveReport poll() {
      return null;
    }
  }

  /// No market data of before.
  private record Past(TradeColumns minutes) implements MarketDataSource {
    @Override
    public TradeColumns trades(DataKey key) {
      boolean has = minutes != null && key.resolution() == Resolution.MINUTE;
      return has && Nanos.startOfDay(minutes.timeNs[0]) == key.dayNs() ? minutes : null;
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
}
