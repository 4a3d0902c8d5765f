package dev.plumbline.engine.slice;

import dev.plumbline.engine.feed.Subscription;
import dev.plumbline.engine.feed.TimeSlice;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Delisting;
import dev.plumbline.sdk.data.Dividend;
import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SymbolChangedEvent;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The slice over a [TimeSlice]: primitives are read where they lie, values are made when an author
/// asks.
///
/// Where a security has bars of several lengths at one instant, the shortest counts. Source: LEAN,
/// `Engine/DataFeeds/TimeSliceFactory.cs`.
public final class EngineSlice implements Slice {
  private final MarketTimeZone timeZone;
  private final Values values = new Values();
  private TimeSlice data;
  private boolean hasData;
  private boolean isValued;
  private int cursor;
  private Subscription[] feeds = new Subscription[16];

  /// A slice whose wall clock is in a time zone.
  public EngineSlice(MarketTimeZone timeZone) {
    this.timeZone = timeZone;
  }

  /// Shows another instant.
  public void show(TimeSlice slice) {
    data = slice;
    isValued = false;
    cursor = 0;
    hasData = false;
    for (int i = 0; i < slice.size() && !hasData; i++) {
      hasData = !slice.packet(i).config().isInternalFeed();
    }
  }

  @Override
  public LocalDateTime time() {
    return Nanos.toLocalDateTime(timeZone.toLocal(data.utcNs()));
  }

  @Override
  public long utcNs() {
    return data.utcNs();
  }

  @Override
  public boolean hasData() {
    return hasData;
  }

  @Override
  public boolean hasBar(Symbol symbol) {
    return findBar(symbol) != null;
  }

  /// The point of the security's trade bar at this instant, or null; the engine's.
  ///
  /// The subscription that gave a security's bar is remembered, so that there is no search the next
  /// time.
  public FeedPoint barOf(Security security) {
    int index = security.index();
    Subscription known = index < feeds.length ? feeds[index] : null;
    if (known != null && !known.isRemoved() && security.subscriptions().size() < 3) {
      return known.lastTradeBar();
    }
    FeedPoint found = findBar(security.symbol());
    if (found != null) {
      remember(security, index);
    }
    return found;
  }

  private void remember(Security security, int index) {
    for (int i = 0; i < data.size(); i++) {
      Subscription packet = data.packet(i);
      if (packet.isTradeFeed() && packet.security() == security) {
        if (index >= feeds.length) {
          feeds = Arrays.copyOf(feeds, Math.max(index + 1, 2 * feeds.length));
        }
        feeds[index] = packet;
        return;
      }
    }
  }

  /// The point of the security's shortest trade bar, or null; the search begins where the last one
  /// ended.
  private FeedPoint findBar(Symbol symbol) {
    int size = data.size();
    FeedPoint found = null;
    for (int k = 0; k < size; k++) {
      int i = cursor + k < size ? cursor + k : cursor + k - size;
      Subscription packet = data.packet(i);
      if (packet.isTradeFeed() && packet.isOf(symbol)) {
        found = shorter(found, packet.lastTradeBar());
        cursor = i + 1 == size ? 0 : i + 1;
        if (packet.security().subscriptions().size() < 3) {
          break;
        }
      }
    }
    return found;
  }

  private static FeedPoint shorter(FeedPoint a, FeedPoint b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.endNs - a.timeNs > b.endNs - b.timeNs ? b : a;
  }

  private FeedPoint bar(Symbol symbol) {
    FeedPoint point = findBar(symbol);
    if (point == null) {
      throw new NoSuchElementException(
          "No trade bar of %s in the slice of %s; ask hasBar(symbol) first"
              .formatted(symbol.value(), time()));
    }
    return point;
  }

  private static double price(FeedPoint point, long[] column) {
    return point.scale.price(column[point.row], point.trades.priceDivisor);
  }

  @Override
  public double close(Symbol symbol) {
    FeedPoint point = bar(symbol);
    return price(point, point.trades.close);
  }

  @Override
  public double open(Symbol symbol) {
    FeedPoint point = bar(symbol);
    return price(point, point.trades.open);
  }

  @Override
  public double high(Symbol symbol) {
    FeedPoint point = bar(symbol);
    return price(point, point.trades.high);
  }

  @Override
  public double low(Symbol symbol) {
    FeedPoint point = bar(symbol);
    return price(point, point.trades.low);
  }

  @Override
  public double volume(Symbol symbol) {
    return bar(symbol).tradeVolume();
  }

  @Override
  public boolean containsKey(Symbol symbol) {
    for (int i = 0; i < data.size(); i++) {
      if (data.packet(i).isOf(symbol) && !data.packet(i).config().isInternalFeed()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Optional<BaseData> get(Symbol symbol) {
    Values v = valued();
    BaseData found = v.custom.get(symbol);
    if (found == null) {
      found = v.bars.get(symbol);
    }
    if (found == null) {
      found = v.quoteBars.get(symbol);
    }
    if (found == null && v.ticks.containsKey(symbol)) {
      found = v.ticks.get(symbol).getLast();
    }
    return Optional.ofNullable(found);
  }

  @Override
  public Map<Symbol, TradeBar> bars() {
    return valued().bars;
  }

  @Override
  public Map<Symbol, QuoteBar> quoteBars() {
    return valued().quoteBars;
  }

  @Override
  public Map<Symbol, List<Tick>> ticks() {
    return valued().ticks;
  }

  @Override
  public Map<Symbol, Split> splits() {
    return valued().splits;
  }

  @Override
  public Map<Symbol, Dividend> dividends() {
    return valued().dividends;
  }

  @Override
  public Map<Symbol, Delisting> delistings() {
    return valued().delistings;
  }

  @Override
  public Map<Symbol, SymbolChangedEvent> symbolChangedEvents() {
    return valued().symbolChanges;
  }

  @Override
  public <T extends BaseData> Map<Symbol, T> get(Class<T> type) {
    Map<Symbol, T> found = new LinkedHashMap<>();
    for (BaseData datum : valued().all) {
      if (type.isInstance(datum)) {
        found.put(datum.symbol(), type.cast(datum));
      }
    }
    return found;
  }

  @Override
  public List<BaseData> allData() {
    return valued().all;
  }

  private Values valued() {
    if (!isValued) {
      isValued = true;
      values.fill(data);
    }
    return values;
  }

  /// The author's values of one instant, made at once when the first is asked for.
  private static final class Values {
    private Map<Symbol, TradeBar> bars = Map.of();
    private Map<Symbol, QuoteBar> quoteBars = Map.of();
    private Map<Symbol, List<Tick>> ticks = Map.of();
    private Map<Symbol, Split> splits = Map.of();
    private Map<Symbol, Dividend> dividends = Map.of();
    private Map<Symbol, Delisting> delistings = Map.of();
    private Map<Symbol, SymbolChangedEvent> symbolChanges = Map.of();
    private Map<Symbol, BaseData> custom = Map.of();
    private List<BaseData> all = List.of();

    void fill(TimeSlice slice) {
      clear();
      for (int i = 0; i < slice.size(); i++) {
        Subscription packet = slice.packet(i);
        boolean internal = packet.config().isInternalFeed();
        for (int k = 0; k < packet.batchSize(); k++) {
          BaseData datum = packet.value(packet.batch(k));
          if (!internal || datum instanceof Delisting) {
            put(packet.config().symbol(), datum);
          }
          if (!internal) {
            all.add(datum);
          }
        }
      }
    }

    private void clear() {
      bars = new LinkedHashMap<>();
      quoteBars = new LinkedHashMap<>();
      ticks = new LinkedHashMap<>();
      splits = new LinkedHashMap<>();
      dividends = new LinkedHashMap<>();
      delistings = new LinkedHashMap<>();
      symbolChanges = new LinkedHashMap<>();
      custom = new LinkedHashMap<>();
      all = new ArrayList<>();
    }

    private void put(Symbol symbol, BaseData datum) {
      switch (datum) {
        case TradeBar bar ->
            bars.merge(symbol, bar, (a, b) -> longer(a.timeNs(), a.endTimeNs(), b) ? b : a);
        case QuoteBar bar ->
            quoteBars.merge(symbol, bar, (a, b) -> longer(a.timeNs(), a.endTimeNs(), b) ? b : a);
        case Tick tick -> ticks.computeIfAbsent(symbol, s -> new ArrayList<>()).add(tick);
        case Split split -> splits.put(symbol, split);
        case Dividend dividend -> dividends.put(symbol, dividend);
        case Delisting delisting -> delistings.put(symbol, delisting);
        case SymbolChangedEvent change -> symbolChanges.put(symbol, change);
        default -> custom.put(symbol, datum);
      }
    }

    private static boolean longer(long startNs, long endNs, BaseData other) {
      return endNs - startNs > other.endTimeNs() - other.timeNs();
    }
  }
}
