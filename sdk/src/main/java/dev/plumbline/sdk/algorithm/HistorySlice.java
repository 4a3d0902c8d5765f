package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Delisting;
import dev.plumbline.sdk.data.Dividend;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SymbolChangedEvent;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// A slice of the past that can be kept: it holds the values that a passing slice showed.
record HistorySlice(
    LocalDateTime time,
    long utcNs,
    Map<Symbol, TradeBar> bars,
    Map<Symbol, QuoteBar> quoteBars,
    Map<Symbol, List<Tick>> ticks,
    Map<Symbol, Split> splits,
    Map<Symbol, Dividend> dividends,
    Map<Symbol, Delisting> delistings,
    Map<Symbol, SymbolChangedEvent> symbolChangedEvents,
    List<BaseData> allData)
    implements Slice {
  /// The values of a passing slice.
  static HistorySlice of(Slice slice) {
    return new HistorySlice(
        slice.time(),
        slice.utcNs(),
        copy(slice.bars()),
        copy(slice.quoteBars()),
        copy(slice.ticks()),
        copy(slice.splits()),
        copy(slice.dividends()),
        copy(slice.delistings()),
        copy(slice.symbolChangedEvents()),
        Collections.unmodifiableList(new ArrayList<>(slice.allData())));
  }

  private static <V> Map<Symbol, V> copy(Map<Symbol, V> map) {
    return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  @Override
  public boolean hasData() {
    return !allData.isEmpty();
  }

  @Override
  public boolean containsKey(Symbol symbol) {
    return allData.stream().anyMatch(datum -> datum.symbol().equals(symbol));
  }

  @Override
  public boolean hasBar(Symbol symbol) {
    return bars.containsKey(symbol);
  }

  @Override
  public double close(Symbol symbol) {
    return bar(symbol).close();
  }

  @Override
  public double open(Symbol symbol) {
    return bar(symbol).open();
  }

  @Override
  public double high(Symbol symbol) {
    return bar(symbol).high();
  }

  @Override
  public double low(Symbol symbol) {
    return bar(symbol).low();
  }

  @Override
  public double volume(Symbol symbol) {
    return bar(symbol).volume();
  }

  private TradeBar bar(Symbol symbol) {
    TradeBar bar = bars.get(symbol);
    if (bar == null) {
      throw new NoSuchElementException(
          "No trade bar of %s in the slice of %s; ask hasBar(symbol) first"
              .formatted(symbol.value(), time));
    }
    return bar;
  }

  @Override
  public Optional<BaseData> get(Symbol symbol) {
    if (bars.containsKey(symbol)) {
      return Optional.of(bars.get(symbol));
    }
    if (quoteBars.containsKey(symbol)) {
      return Optional.of(quoteBars.get(symbol));
    }
    return allData.reversed().stream().filter(datum -> datum.symbol().equals(symbol)).findFirst();
  }

  @Override
  public <T extends BaseData> Map<Symbol, T> get(Class<T> type) {
    Map<Symbol, T> found = new LinkedHashMap<>();
    for (BaseData datum : allData) {
      if (type.isInstance(datum)) {
        found.put(datum.symbol(), type.cast(datum));
      }
    }
    return found;
  }
}
