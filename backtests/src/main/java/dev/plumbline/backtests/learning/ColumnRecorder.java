package dev.plumbline.backtests.learning;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.feature.BuyVolume;
import dev.plumbline.strategies.feature.Field;
import dev.plumbline.strategies.feature.MarketColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An algorithm that trades nothing and writes down what it sees: so a model learns from the very
/// data that a backtest shows.
public final class ColumnRecorder extends Algorithm {
  private static final Field[] FIELDS = {
    Field.OPEN,
    Field.HIGH,
    Field.LOW,
    Field.CLOSE,
    Field.VOLUME,
    Field.BID,
    Field.ASK,
    Field.BID_SIZE,
    Field.ASK_SIZE,
    Field.BUY_VOLUME
  };
  private static final int QUOTE_FIELDS = 9;
  private static final Set<Field> QUOTES =
      Set.of(Field.BID, Field.ASK, Field.BID_SIZE, Field.ASK_SIZE);
  private static final int TRADE_FIELDS = 5;
  private static final int FIRST_ROOM = 1024;

  private final List<String> tickers;
  private final LocalDate first;
  private final LocalDate last;
  private final boolean quotes;
  private final boolean ticks;
  private final List<String> newsOf;
  private final Map<Symbol, String> newsSymbols = new LinkedHashMap<>();
  private final List<ToldArticle> told = new ArrayList<>();
  private final List<BuyVolume> buyers = new ArrayList<>();
  private final List<Symbol> symbols = new ArrayList<>();
  private final double[][][] values;
  private long[] ends = new long[FIRST_ROOM];
  private int rows;

  /// A recorder.
  ///
  /// @param fields what is written down besides prices and volumes: quotes, the volume of buyers
  /// @param newsOf the tickers whose news is written down
  public ColumnRecorder(
      List<String> tickers,
      LocalDate first,
      LocalDate last,
      Set<Field> fields,
      List<String> newsOf) {
    this.tickers = List.copyOf(tickers);
    this.newsOf = List.copyOf(newsOf);
    this.first = first;
    this.last = last;
    quotes = !Collections.disjoint(fields, QUOTES);
    ticks = fields.contains(Field.BUY_VOLUME);
    values = new double[tickers.size()][FIELDS.length][FIRST_ROOM];
  }

  @Override
  public void initialize() {
    setStartDate(first);
    setEndDate(last);
    setBenchmark(time -> 0);
    for (String ticker : tickers) {
      symbols.add(addEquity(ticker, Resolution.MINUTE).symbol());
      buyers.add(new BuyVolume());
      if (ticks) {
        addEquity(ticker, Resolution.TICK);
      }
    }
    for (String ticker : newsOf) {
      Symbol symbol = symbols.get(tickers.indexOf(ticker));
      newsSymbols.put(addData(NewsArticle.class, symbol).symbol(), ticker);
    }
  }

  @Override
  public void onData(Slice slice) {
    if (!newsSymbols.isEmpty()) {
      read(slice);
    }
    if (ticks) {
      for (int i = 0; i < buyers.size(); i++) {
        slice.ticks().getOrDefault(symbols.get(i), List.of()).forEach(buyers.get(i)::take);
      }
    }
    boolean any = false;
    for (Symbol symbol : symbols) {
      any |= slice.hasBar(symbol);
    }
    if (!any) {
      return;
    }
    if (rows == ends.length) {
      grow();
    }
    ends[rows] = slice.utcNs();
    for (int i = 0; i < values.length; i++) {
      trade(slice, symbols.get(i), values[i]);
      if (quotes) {
        quote(slice.quoteBars().get(symbols.get(i)), values[i]);
      }
      values[i][QUOTE_FIELDS][rows] = buyers.get(i).shares();
      buyers.get(i).begin();
    }
    rows++;
  }

  private void read(Slice slice) {
    boolean any = false;
    for (Symbol symbol : newsSymbols.keySet()) {
      any |= slice.containsKey(symbol);
    }
    for (BaseData datum : any ? slice.allData() : List.<BaseData>of()) {
      String ticker = newsSymbols.get(datum.symbol());
      if (ticker != null && datum instanceof NewsArticle article) {
        told.add(new ToldArticle(ticker, slice.utcNs(), article));
      }
    }
  }

  /// The news that was seen, as it became known.
  public List<ToldArticle> news() {
    return List.copyOf(told);
  }

  private void trade(Slice slice, Symbol symbol, double[][] into) {
    boolean has = slice.hasBar(symbol);
    into[0][rows] = has ? slice.open(symbol) : Double.NaN;
    into[1][rows] = has ? slice.high(symbol) : Double.NaN;
    into[2][rows] = has ? slice.low(symbol) : Double.NaN;
    into[3][rows] = has ? slice.close(symbol) : Double.NaN;
    into[4][rows] = has ? slice.volume(symbol) : Double.NaN;
  }

  private void quote(QuoteBar quote, double[][] into) {
    into[5][rows] =
        quote == null ? Double.NaN : quote.bidSide().map(b -> b.close()).orElse(Double.NaN);
    into[6][rows] =
        quote == null ? Double.NaN : quote.askSide().map(a -> a.close()).orElse(Double.NaN);
    into[7][rows] = quote == null ? Double.NaN : quote.lastBidSize();
    into[8][rows] = quote == null ? Double.NaN : quote.lastAskSize();
  }

  private void grow() {
    int room = ends.length * 2;
    ends = Arrays.copyOf(ends, room);
    for (double[][] columns : values) {
      for (int f = 0; f < columns.length; f++) {
        columns[f] = Arrays.copyOf(columns[f], room);
      }
    }
  }

  /// What was seen, in UTC and New York's wall clock.
  public MarketColumns columns() {
    MarketColumns columns = new MarketColumns(MarketTimeZone.NEW_YORK, Arrays.copyOf(ends, rows));
    for (int i = 0; i < values.length; i++) {
      for (int f = 0; f < (ticks ? FIELDS.length : quotes ? QUOTE_FIELDS : TRADE_FIELDS); f++) {
        columns.put(tickers.get(i), FIELDS[f], Arrays.copyOf(values[i][f], rows));
      }
    }
    return columns;
  }
}
