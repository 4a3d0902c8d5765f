package dev.plumbline.sdk.security;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.CustomTradeBar;
import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.MarketDataType;
import dev.plumbline.sdk.data.PointValues;
import dev.plumbline.sdk.data.PriceScale;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.ScaledData;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// The last known data and prices of one security.
///
/// A value that was never seen is zero. Fill-forward data and corporate actions leave everything as
/// it is; a zero price never replaces another one; a quote bar has priority over the trade bar of
/// the same end. Source: LEAN `Common/Securities/SecurityCache.cs`.
///
/// The engine gives rows instead of values ([#update(FeedPoint)]): the last trade row and the last
/// quote row are kept by address and become exact values only when one is asked for.
public class SecurityCache {
  private static final int HIGH = 1;
  private static final int LOW = 2;

  private final FeedPoint tradeRow = new FeedPoint();
  private final FeedPoint quoteRow = new FeedPoint();
  private Decimal rowClose;
  private boolean tradeDue;
  private boolean quoteDue;
  private boolean quoteFirst;
  private Symbol symbol = Symbol.EMPTY;
  private Decimal price = Decimal.ZERO;
  private Decimal open = Decimal.ZERO;
  private Decimal high = Decimal.ZERO;
  private Decimal low = Decimal.ZERO;
  private Decimal close = Decimal.ZERO;
  private Decimal bidPrice = Decimal.ZERO;
  private Decimal askPrice = Decimal.ZERO;
  private Decimal bidSize = Decimal.ZERO;
  private Decimal askSize = Decimal.ZERO;
  private Decimal volume = Decimal.ZERO;
  private BaseData lastData;
  private long lastQuoteBarUpdateNs = Nanos.MIN;
  private long lastOhlcUpdateNs = Nanos.MIN;
  private final KeptData kept = new KeptData();
  private Session session;

  /// The last price, exact; zero before the first.
  public Decimal priceExact() {
    Decimal due = dueClose();
    if (due == null) {
      settle();
    }
    return due == null ? price : due;
  }

  /// The close of the trade row if that alone sets price and close, else null: spares the making of
  /// a bar that nobody asked for.
  private Decimal dueClose() {
    if (!tradeDue || quoteDue || lastQuoteBarUpdateNs == tradeRow.endNs) {
      return null;
    }
    if (rowClose == null) {
      rowClose =
          tradeRow.scale.price(tradeRow.trades.close[tradeRow.row], tradeRow.trades.priceScale);
    }
    return rowClose.isZero() ? null : rowClose;
  }

  /// The last price; zero before the first.
  public double price() {
    return rowsSetPrice()
        ? tradeRow.scale.price(tradeRow.trades.close[tradeRow.row], tradeRow.trades.priceDivisor)
        : priceExact().doubleValue();
  }

  /// The open of the last bar, exact.
  public Decimal openExact() {
    settle();
    return open;
  }

  /// The open of the last bar.
  public double open() {
    return openExact().doubleValue();
  }

  /// The high of the last bar, exact.
  public Decimal highExact() {
    settle();
    return high;
  }

  /// The high of the last bar.
  public double high() {
    return highExact().doubleValue();
  }

  /// The low of the last bar, exact.
  public Decimal lowExact() {
    settle();
    return low;
  }

  /// The low of the last bar.
  public double low() {
    return lowExact().doubleValue();
  }

  /// The close of the last bar, exact.
  public Decimal closeExact() {
    Decimal due = dueClose();
    if (due == null) {
      settle();
    }
    return due == null ? close : due;
  }

  /// The close of the last bar.
  public double close() {
    return rowsSetPrice()
        ? tradeRow.scale.price(tradeRow.trades.close[tradeRow.row], tradeRow.trades.priceDivisor)
        : closeExact().doubleValue();
  }

  /// The last bid, exact.
  public Decimal bidPriceExact() {
    settleQuotes();
    return bidPrice;
  }

  /// The last bid.
  public double bidPrice() {
    return bidPriceExact().doubleValue();
  }

  /// The last ask, exact.
  public Decimal askPriceExact() {
    settleQuotes();
    return askPrice;
  }

  /// The last ask.
  public double askPrice() {
    return askPriceExact().doubleValue();
  }

  /// The size of the last bid, exact.
  public Decimal bidSizeExact() {
    settleQuotes();
    return bidSize;
  }

  /// The size of the last bid.
  public double bidSize() {
    return bidSizeExact().doubleValue();
  }

  /// The size of the last ask, exact.
  public Decimal askSizeExact() {
    settleQuotes();
    return askSize;
  }

  /// The size of the last ask.
  public double askSize() {
    return askSizeExact().doubleValue();
  }

  /// The volume of the last trade bar or tick, exact.
  public Decimal volumeExact() {
    settle();
    return volume;
  }

  /// The volume of the last trade bar or tick.
  public double volume() {
    return volumeExact().doubleValue();
  }

  /// The last datum that set the price, or null before the first.
  public BaseData getData() {
    settle();
    return lastData;
  }

  /// The last datum of a type, or null.
  public <T extends BaseData> T getData(Class<T> type) {
    settle();
    return kept.get(type);
  }

  /// Whether a datum of the type was seen.
  public boolean hasData(Class<? extends BaseData> type) {
    settle();
    return kept.has(type);
  }

  /// The last datum of each kind of tick of the present instant, trades before quotes.
  public List<Tick> ticks() {
    return kept.ticks();
  }

  /// Takes in a tick of the feed.
  public void update(Tick tick) {
    if (session != null) {
      session.update(tick);
    }
    addData(tick);
  }

  /// Keeps a session up to date from now on.
  void follow(Session of) {
    session = of;
  }

  /// Takes in all ticks of one kind of one instant.
  public void storeTicks(TickType tickType, List<Tick> ticks) {
    kept.putTicks(tickType, ticks);
  }

  /// The high of the last trade bar; NaN before the first.
  public double tradeBarHigh() {
    if (tradeDue) {
      return tradeRow.scale.price(tradeRow.trades.high[tradeRow.row], tradeRow.trades.priceDivisor);
    }
    TradeBar bar = getData(TradeBar.class);
    return bar == null ? Double.NaN : bar.high();
  }

  /// The low of the last trade bar; NaN before the first.
  public double tradeBarLow() {
    if (tradeDue) {
      return tradeRow.scale.price(tradeRow.trades.low[tradeRow.row], tradeRow.trades.priceDivisor);
    }
    TradeBar bar = getData(TradeBar.class);
    return bar == null ? Double.NaN : bar.low();
  }

  /// The high of one side of the last quote bar; NaN before the first and where the side is
  /// missing.
  public double quoteBarHigh(boolean askSide) {
    Bar side = quoteDue ? null : quoteSide(askSide);
    return side == null ? quotePrice(askSide, HIGH) : side.high();
  }

  /// The low of one side of the last quote bar; NaN before the first and where the side is missing.
  public double quoteBarLow(boolean askSide) {
    Bar side = quoteDue ? null : quoteSide(askSide);
    return side == null ? quotePrice(askSide, LOW) : side.low();
  }

  private double quotePrice(boolean askSide, int field) {
    if (!quoteDue) {
      return Double.NaN;
    }
    QuoteColumns columns = askSide ? quoteRow.askFrom : quoteRow.bidFrom;
    int row = askSide ? quoteRow.askRow : quoteRow.bidRow;
    long price = (askSide ? columns.ask : columns.bid)[field][row];
    return price == QuoteColumns.MISSING
        ? Double.NaN
        : quoteRow.scale.price(price, Math.pow(10, columns.priceScale));
  }

  private Bar quoteSide(boolean askSide) {
    QuoteBar bar = kept.get(QuoteBar.class);
    return bar == null ? null : askSide ? bar.ask() : bar.bid();
  }

  /// Whether anything that sets a price was seen.
  public boolean hasData() {
    return tradeDue || lastData != null || quoteDue && getData() != null;
  }

  /// The end of the last datum that set the price, on the exchange's wall clock.
  public long lastDataEndNs() {
    return rowsSetPrice() ? tradeRow.endNs : getData().endTimeNs();
  }

  /// Names the security that rows belong to; the engine's, once.
  void attach(Symbol owner) {
    symbol = owner;
  }

  /// Takes a row in by its address; fill-forward rows change nothing.
  public void update(FeedPoint point) {
    if (session != null && session.isFollowing() && !point.isAuxiliary()) {
      session.update(PointValues.of(point, symbol, tickType(point)));
    }
    if (point.fillForward) {
      return;
    }
    switch (point.kind) {
      case TRADE_BAR -> updateTrade(point);
      case QUOTE_BAR -> updateQuote(point);
      case TICK, CUSTOM, AUXILIARY -> addData(PointValues.of(point, symbol, tickType(point)));
    }
  }

  private void updateTrade(FeedPoint point) {
    if (tradeDue && point.trades.hasZero(point.row)) {
      settle();
    }
    tradeRow.copyFrom(point);
    rowClose = null;
    tradeDue = true;
    quoteFirst = quoteDue;
  }

  private void updateQuote(FeedPoint point) {
    QuoteColumns columns = point.quotes;
    if (quoteDue && (columns.bidSize[point.row] == 0 || columns.askSize[point.row] == 0)) {
      settle();
    }
    quoteRow.copyFrom(point);
    quoteDue = true;
    if (tradeDue) {
      quoteFirst = false;
    }
  }

  private static TickType tickType(FeedPoint point) {
    return point.ticks != null && point.ticks.price.length == 0 ? TickType.QUOTE : TickType.TRADE;
  }

  private boolean rowsSetPrice() {
    return tradeDue && !quoteDue || tradeDue && symbol.securityType() == SecurityType.EQUITY;
  }

  /// Trades say nothing of bid and ask.
  private void settleQuotes() {
    if (quoteDue) {
      settle();
    }
  }

  private void settle() {
    if (quoteDue && (quoteFirst || !tradeDue)) {
      settleQuote();
    }
    if (tradeDue) {
      tradeDue = false;
      add(PointValues.tradeBar(tradeRow, symbol));
    }
    if (quoteDue) {
      settleQuote();
    }
  }

  private void settleQuote() {
    quoteDue = false;
    add(PointValues.quoteBar(quoteRow, symbol));
  }

  /// Keeps a datum by its type, which changes no price; the engine's, for what universes select
  /// from.
  public void storeData(BaseData data) {
    settle();
    kept.put(data);
  }

  /// Takes a datum in.
  public void addData(BaseData data) {
    if (data.isFillForward()) {
      return;
    }
    settle();
    add(data);
  }

  private void add(BaseData data) {
    kept.put(data);
    if (data.dataType() == MarketDataType.AUXILIARY) {
      return;
    }
    if (setsPrice(data)
        && (lastData == null
            || lastQuoteBarUpdateNs != data.endTimeNs()
            || data.dataType() != MarketDataType.TRADE_BAR)) {
      lastData = data;
    }
    if (data instanceof TradeBar bar) {
      addTradeBar(bar);
      return;
    }
    switch (data) {
      case Tick tick -> addTick(tick);
      case TradeBar bar -> addTradeBar(bar);
      case QuoteBar bar -> addQuoteBar(bar);
      case CustomTradeBar bar -> {
        setPrices(bar.openExact(), bar.highExact(), bar.lowExact(), bar.closeExact());
        volume = latest(bar.volumeExact(), volume);
      }
      default -> price = data.valueExact();
    }
  }

  /// Takes in data of a type that an author declares, such as data that belongs to the security;
  /// the last of them counts for [#getData(Class)].
  public <T extends BaseData> void addDataList(Class<T> type, List<T> data) {
    settle();
    kept.putAll(type, data);
  }

  /// All data of a type of the last instant that had any.
  public <T extends BaseData> List<T> getAll(Class<T> type) {
    settle();
    return kept.all(type);
  }

  /// Multiplies the prices by a split's factor and divides volume and sizes by it, in the data too.
  public void applySplit(Split split) {
    settle();
    Decimal factor = split.splitFactorExact();
    price = price.multiply(factor);
    open = open.multiply(factor);
    high = high.multiply(factor);
    low = low.multiply(factor);
    close = close.multiply(factor);
    bidPrice = bidPrice.multiply(factor);
    askPrice = askPrice.multiply(factor);
    volume = volume.divide(factor);
    bidSize = bidSize.divide(factor);
    askSize = askSize.divide(factor);
    PriceScale scale = PriceScale.of(factor);
    kept.scale(scale);
    lastData = lastData == null ? null : ScaledData.of(lastData, scale);
  }

  /// Forgets everything.
  public void reset() {
    tradeDue = false;
    quoteDue = false;
    price = open = high = low = close = Decimal.ZERO;
    bidPrice = askPrice = bidSize = askSize = volume = Decimal.ZERO;
    lastData = null;
    lastQuoteBarUpdateNs = Nanos.MIN;
    lastOhlcUpdateNs = Nanos.MIN;
    kept.clear();
  }

  /// Quotes of equities never set the price.
  private static boolean setsPrice(BaseData data) {
    boolean quote =
        data.dataType() == MarketDataType.QUOTE_BAR
            || data instanceof Tick tick && tick.tickType() == TickType.QUOTE;
    return !quote || data.symbol().securityType() != SecurityType.EQUITY;
  }

  private void addTick(Tick tick) {
    price = latest(tick.valueExact(), price);
    if (tick.tickType() == TickType.TRADE) {
      volume = latest(tick.quantityExact(), volume);
    } else if (tick.tickType() == TickType.QUOTE) {
      bidPrice = latest(tick.bidPriceExact(), bidPrice);
      bidSize = latest(tick.bidSizeExact(), bidSize);
      askPrice = latest(tick.askPriceExact(), askPrice);
      askSize = latest(tick.askSizeExact(), askSize);
    }
  }

  private void addTradeBar(TradeBar bar) {
    if (claimsPrices(bar)) {
      setPrices(bar.openExact(), bar.highExact(), bar.lowExact(), bar.closeExact());
    }
    volume = latest(bar.volumeExact(), volume);
  }

  private void addQuoteBar(QuoteBar bar) {
    if (setsPrice(bar) && claimsPrices(bar)) {
      setPrices(bar.openExact(), bar.highExact(), bar.lowExact(), bar.closeExact());
    }
    lastQuoteBarUpdateNs = bar.endTimeNs();
    if (bar.ask() != null) {
      askPrice = latest(bar.ask().closeExact(), askPrice);
    }
    if (bar.bid() != null) {
      bidPrice = latest(bar.bid().closeExact(), bidPrice);
    }
    bidSize = latest(bar.lastBidSizeExact(), bidSize);
    askSize = latest(bar.lastAskSizeExact(), askSize);
  }

  private boolean claimsPrices(BaseData bar) {
    if (lastQuoteBarUpdateNs == bar.endTimeNs() && lastOhlcUpdateNs == bar.endTimeNs()) {
      return false;
    }
    lastOhlcUpdateNs = bar.endTimeNs();
    return true;
  }

  private void setPrices(Decimal o, Decimal h, Decimal l, Decimal c) {
    open = latest(o, open);
    high = latest(h, high);
    low = latest(l, low);
    price = latest(c, price);
    close = latest(c, close);
  }

  private static Decimal latest(Decimal candidate, Decimal present) {
    return candidate.isZero() ? present : candidate;
  }
}
