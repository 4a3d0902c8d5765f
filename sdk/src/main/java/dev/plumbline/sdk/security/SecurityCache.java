package dev.plumbline.sdk.security;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.MarketDataType;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.HashMap;
import java.util.Map;

/// The last known data and prices of one security.
///
/// A value that was never seen is zero. Fill-forward data and corporate actions leave everything as
/// it is; a zero price never replaces another one; a quote bar has priority over the trade bar of
/// the same end. Source: LEAN `Common/Securities/SecurityCache.cs`.
public class SecurityCache {
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
  private final Map<Class<?>, BaseData> dataByType = new HashMap<>();

  /// The last price, exact; zero before the first.
  public Decimal priceExact() {
    return price;
  }

  /// The last price; zero before the first.
  public double price() {
    return priceExact().doubleValue();
  }

  /// The open of the last bar, exact.
  public Decimal openExact() {
    return open;
  }

  /// The open of the last bar.
  public double open() {
    return openExact().doubleValue();
  }

  /// The high of the last bar, exact.
  public Decimal highExact() {
    return high;
  }

  /// The high of the last bar.
  public double high() {
    return highExact().doubleValue();
  }

  /// The low of the last bar, exact.
  public Decimal lowExact() {
    return low;
  }

  /// The low of the last bar.
  public double low() {
    return lowExact().doubleValue();
  }

  /// The close of the last bar, exact.
  public Decimal closeExact() {
    return close;
  }

  /// The close of the last bar.
  public double close() {
    return closeExact().doubleValue();
  }

  /// The last bid, exact.
  public Decimal bidPriceExact() {
    return bidPrice;
  }

  /// The last bid.
  public double bidPrice() {
    return bidPriceExact().doubleValue();
  }

  /// The last ask, exact.
  public Decimal askPriceExact() {
    return askPrice;
  }

  /// The last ask.
  public double askPrice() {
    return askPriceExact().doubleValue();
  }

  /// The size of the last bid, exact.
  public Decimal bidSizeExact() {
    return bidSize;
  }

  /// The size of the last bid.
  public double bidSize() {
    return bidSizeExact().doubleValue();
  }

  /// The size of the last ask, exact.
  public Decimal askSizeExact() {
    return askSize;
  }

  /// The size of the last ask.
  public double askSize() {
    return askSizeExact().doubleValue();
  }

  /// The volume of the last trade bar or tick, exact.
  public Decimal volumeExact() {
    return volume;
  }

  /// The volume of the last trade bar or tick.
  public double volume() {
    return volumeExact().doubleValue();
  }

  /// The last datum that set the price, or null before the first.
  public BaseData getData() {
    return lastData;
  }

  /// The last datum of a type, or null.
  public <T extends BaseData> T getData(Class<T> type) {
    return type.cast(dataByType.get(type));
  }

  /// Whether a datum of the type was seen.
  public boolean hasData(Class<? extends BaseData> type) {
    return dataByType.containsKey(type);
  }

  /// Takes a datum in.
  public void addData(BaseData data) {
    if (data.isFillForward()) {
      return;
    }
    dataByType.put(data.getClass(), data);
    if (data.dataType() == MarketDataType.AUXILIARY) {
      return;
    }
    if (lastData == null
        || lastQuoteBarUpdateNs != data.endTimeNs()
        || data.dataType() != MarketDataType.TRADE_BAR) {
      lastData = data;
    }
    switch (data) {
      case Tick tick -> addTick(tick);
      case TradeBar bar -> addTradeBar(bar);
      case QuoteBar bar -> addQuoteBar(bar);
      default -> price = data.valueExact();
    }
  }

  /// Multiplies the prices by a split's factor and divides volume and sizes by it.
  public void applySplit(Split split) {
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
  }

  /// Forgets everything.
  public void reset() {
    price = open = high = low = close = Decimal.ZERO;
    bidPrice = askPrice = bidSize = askSize = volume = Decimal.ZERO;
    lastData = null;
    lastQuoteBarUpdateNs = Nanos.MIN;
    lastOhlcUpdateNs = Nanos.MIN;
    dataByType.clear();
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
    if (claimsPrices(bar)) {
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
