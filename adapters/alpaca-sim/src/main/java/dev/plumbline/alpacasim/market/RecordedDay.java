package dev.plumbline.alpacasim.market;

import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.time.Nanos;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// One recorded day of one symbol, minute by minute.
///
/// A minute without quotes keeps the last ones; a minute with quotes alone keeps the last trade's
/// price, without volume.
final class RecordedDay {
  private static final int SCALE = 4;
  private static final int LOT = 100;

  private final TradeColumns trades;
  private final QuoteColumns quotes;
  private final List<Minute> minutes;
  private int quoteRow;
  private Candle bid;
  private Candle ask;

  /// A day.
  ///
  /// @param quotes null where they are not recorded
  RecordedDay(TradeColumns trades, QuoteColumns quotes) {
    this.trades = trades;
    this.quotes = quotes;
    this.minutes = new ArrayList<>(trades.size);
  }

  List<Minute> minutes() {
    for (int i = 0; i < trades.size; i++) {
      quotesBefore(trades.timeNs[i]);
      long start = start(trades.timeNs[i]);
      boolean quoted = quotes != null && rowIs(trades.timeNs[i]);
      if (quoted) {
        takeQuotes(start);
        quoteRow++;
      }
      minutes.add(minute(candle(trades, i, start), quoted));
    }
    quotesBefore(Long.MAX_VALUE);
    return List.copyOf(minutes);
  }

  private boolean rowIs(long timeNs) {
    return quoteRow < quotes.size && quotes.timeNs[quoteRow] == timeNs;
  }

  /// The minutes with quotes alone up to a time; those before the first trade have no price.
  private void quotesBefore(long timeNs) {
    while (quotes != null && quoteRow < quotes.size && quotes.timeNs[quoteRow] < timeNs) {
      long start = start(quotes.timeNs[quoteRow]);
      takeQuotes(start);
      if (!minutes.isEmpty()) {
        minutes.add(minute(minutes.getLast().trade().flat(start), true));
      }
      quoteRow++;
    }
  }

  private void takeQuotes(long start) {
    Candle newBid = side(quotes.bid, start);
    Candle newAsk = side(quotes.ask, start);
    bid = newBid == null ? bid : newBid;
    ask = newAsk == null ? ask : newAsk;
  }

  private Minute minute(Candle trade, boolean quoted) {
    if (bid == null || ask == null) {
      return new Minute(trade, null, null);
    }
    long start = trade.start();
    boolean fresh = quoted && bid.start() == start && ask.start() == start;
    return fresh
        ? new Minute(trade, bid, ask)
        : new Minute(trade, kept(bid, start), kept(ask, start));
  }

  private static Candle kept(Candle side, long start) {
    return side.start() == start ? side : side.flat(start);
  }

  private Candle side(long[][] prices, long start) {
    if (prices[0][quoteRow] == QuoteColumns.MISSING) {
      return null;
    }
    int scale = quotes.priceScale;
    return new Candle(
        start,
        scaled(prices[0][quoteRow], scale),
        scaled(prices[1][quoteRow], scale),
        scaled(prices[2][quoteRow], scale),
        scaled(prices[3][quoteRow], scale),
        0,
        0);
  }

  private static long start(long timeNs) {
    Instant local =
        Nanos.toInstant(timeNs)
            .atZone(ZoneOffset.UTC)
            .toLocalDateTime()
            .atZone(TradingCalendar.NEW_YORK)
            .toInstant();
    return local.getEpochSecond();
  }

  static Candle candle(TradeColumns columns, int row, long start) {
    int scale = columns.priceScale;
    long volume = Math.round(columns.volume[row] / columns.volumeDivisor);
    return new Candle(
        start,
        scaled(columns.open[row], scale),
        scaled(columns.high[row], scale),
        scaled(columns.low[row], scale),
        scaled(columns.close[row], scale),
        volume,
        Math.max(1, volume / LOT));
  }

  private static long scaled(long price, int scale) {
    return scale == SCALE ? price : Math.round(price * Math.pow(10, SCALE - scale));
  }

  static long midnight(LocalDate date) {
    return date.atStartOfDay(TradingCalendar.NEW_YORK).toEpochSecond();
  }

  /// A day of which only the daily bar is known, in four minutes.
  static List<Minute> inFour(TradingDay day, Candle whole) {
    long opens = day.opens().getEpochSecond();
    long length = day.closes().getEpochSecond() - opens;
    boolean lowFirst = whole.open() - whole.low() <= whole.high() - whole.open();
    long[] prices = {
      whole.open(),
      lowFirst ? whole.low() : whole.high(),
      lowFirst ? whole.high() : whole.low(),
      whole.close()
    };
    long[] starts = {
      opens, minute(opens + length / 3), minute(opens + length * 2 / 3), opens + length - 60
    };
    List<Minute> told = new ArrayList<>();
    long share = whole.volume() / prices.length;
    for (int i = 0; i < prices.length; i++) {
      long volume = i == 0 ? whole.volume() - share * (prices.length - 1) : share;
      Candle bar =
          new Candle(
              starts[i],
              prices[i],
              prices[i],
              prices[i],
              prices[i],
              volume,
              Math.max(1, volume / LOT));
      told.add(new Minute(bar, null, null));
    }
    return List.copyOf(told);
  }

  private static long minute(long seconds) {
    return seconds / 60 * 60;
  }
}
