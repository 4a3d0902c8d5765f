package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/// What LEAN's feed gave the consolidators of `shared/lean/rules/Rules.cs`, second by second.
///
/// SPY is subscribed by the minute and IBM by the second, so each second of the session without a
/// bar repeats the last one, pre-market bars included. A repeated minute bar is stamped with the
/// last whole minute in which the exchange was open.
final class FilledForwardFeed {
  static final Symbol SPY = Symbol.create("SPY", SecurityType.EQUITY, Market.USA);
  static final Symbol IBM = Symbol.create("IBM", SecurityType.EQUITY, Market.USA);
  static final long OPEN = Nanos.timeOfDay(9, 30, 0);
  static final long CLOSE = Nanos.timeOfDay(16, 0, 0);

  private TradeBar spy;
  private QuoteBar spyQuote;
  private TradeBar ibm;
  private Map<Long, BaseData> spyBars;
  private Map<Long, BaseData> spyQuotes;
  private Map<Long, BaseData> ibmBars;
  private long day;

  /// A feed that has the last bars of the day before the first.
  FilledForwardFeed(String dayBefore) throws IOException {
    read(dayBefore, false);
    spy = (TradeBar) spyBars.get(day + CLOSE);
    spyQuote = (QuoteBar) spyQuotes.get(day + CLOSE);
  }

  /// Goes on to a day: its sessions' bars are ready, its pre-market bars are the last ones.
  void begin(String date) throws IOException {
    read(date, true);
    spyBars.keySet().stream()
        .filter(end -> end <= day + OPEN)
        .max(Long::compare)
        .ifPresent(end -> spy = stamped((TradeBar) spyBars.get(end), spy));
    spyQuotes.keySet().stream()
        .filter(end -> end <= day + OPEN)
        .max(Long::compare)
        .ifPresent(end -> spyQuote = stamped((QuoteBar) spyQuotes.get(end), spyQuote));
    ibmBars.keySet().stream()
        .filter(end -> end <= day + OPEN)
        .max(Long::compare)
        .ifPresent(end -> ibm = (TradeBar) ibmBars.get(end));
  }

  /// Midnight of the day.
  long day() {
    return day;
  }

  /// What is known at a second of the session: SPY's trades, SPY's quotes, IBM's trades.
  List<BaseData> at(long timeNs) {
    BaseData trade = spyBars.get(timeNs);
    BaseData quote = spyQuotes.get(timeNs);
    BaseData second = ibmBars.get(timeNs);
    spy = trade == null ? stamped(spy, spy) : (TradeBar) trade;
    spyQuote = quote == null ? stamped(spyQuote, spyQuote) : (QuoteBar) quote;
    ibm =
        second == null
            ? trade(IBM, timeNs - Nanos.SECOND, Nanos.SECOND, ibm.prices(), Decimal.ZERO)
            : (TradeBar) second;
    return List.of(spy, spyQuote, ibm);
  }

  private void read(String date, boolean withSeconds) throws IOException {
    day = Nanos.parseEightDigits(date);
    spyBars = new HashMap<>();
    spyQuotes = new HashMap<>();
    ibmBars = new HashMap<>();
    for (String[] cells : rows("minute", "spy", date, "trade")) {
      put(spyBars, trade(SPY, start(cells), Nanos.MINUTE, bar(cells, 1), Decimal.of(cells[5])));
    }
    for (String[] cells : rows("minute", "spy", date, "quote")) {
      put(spyQuotes, quote(cells));
    }
    if (withSeconds) {
      for (String[] cells : rows("second", "ibm", date, "trade")) {
        put(ibmBars, trade(IBM, start(cells), Nanos.SECOND, bar(cells, 1), Decimal.of(cells[5])));
      }
    }
  }

  private void put(Map<Long, BaseData> bars, BaseData bar) {
    if (bar.timeNs() < day + CLOSE) {
      bars.put(bar.endTimeNs(), bar);
    }
  }

  private long start(String[] cells) {
    return day + Long.parseLong(cells[0]) * Nanos.MILLISECOND;
  }

  private QuoteBar quote(String[] cells) {
    long start = start(cells);
    return new QuoteBar(
        SPY,
        start,
        start + Nanos.MINUTE,
        bar(cells, 1),
        size(cells[5]),
        bar(cells, 6),
        size(cells[10]),
        false);
  }

  private static Decimal size(String cell) {
    return cell.isEmpty() ? Decimal.ZERO : Decimal.of(cell);
  }

  private static Bar bar(String[] cells, int first) {
    if (cells[first].isEmpty()) {
      return null;
    }
    Decimal[] prices = new Decimal[4];
    for (int i = 0; i < 4; i++) {
      prices[i] = Decimal.ofUnscaled(Long.parseLong(cells[first + i]), 4);
    }
    return new Bar(prices[0], prices[1], prices[2], prices[3]);
  }

  private static TradeBar trade(Symbol symbol, long start, long length, Bar prices, Decimal v) {
    return new TradeBar(symbol, start, start + length, prices, v, false);
  }

  private static TradeBar stamped(TradeBar bar, TradeBar time) {
    return new TradeBar(SPY, time.timeNs(), time.endTimeNs(), bar.prices(), Decimal.ZERO, true);
  }

  private static QuoteBar stamped(QuoteBar bar, QuoteBar time) {
    return new QuoteBar(
        SPY,
        time.timeNs(),
        time.endTimeNs(),
        bar.bid(),
        bar.lastBidSizeExact(),
        bar.ask(),
        bar.lastAskSizeExact(),
        true);
  }

  private static List<String[]> rows(String resolution, String ticker, String date, String kind)
      throws IOException {
    String entry = date + "_" + kind + ".zip";
    Path file = Shared.lean("data", "equity", "usa", resolution, ticker, entry);
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.entries().nextElement())) {
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return text.lines().map(line -> line.split(",", -1)).toList();
    }
  }
}
