package dev.plumbline.engine.feed;

import dev.plumbline.sdk.corporate.CorporateEvent;
import dev.plumbline.sdk.corporate.FactorFile;
import dev.plumbline.sdk.corporate.MapFile;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Delisting;
import dev.plumbline.sdk.data.DelistingType;
import dev.plumbline.sdk.data.Dividend;
import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SplitType;
import dev.plumbline.sdk.data.SymbolChangedEvent;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayDeque;

/// Splits, dividends, renames and the delisting of one security, told as its trading days pass.
///
/// On each new day: first the split and the dividend that the day before announced, then a rename,
/// then the delisting's warning or the delisting itself.
///
/// Source: LEAN, `Engine/DataFeeds/Enumerators/{Split, Dividend, Mapping,
/// Delisting}EventProvider.cs`.
final class AuxiliaryEvents implements DateEvents, PointStream {
  private final Symbol symbol;
  private final MappedTicker ticker;
  private final MapFile mapFile;
  private final FactorFile factors;
  private final long delistingNs;
  private final ArrayDeque<BaseData> queue = new ArrayDeque<>();
  private final FeedPoint point = new FeedPoint();
  private final EventDays days;
  private long nextDayNs = Nanos.MIN;
  private boolean due;
  private CorporateEvent announcedSplit;
  private CorporateEvent announcedDividend;
  private boolean warned;
  private boolean delisted;
  private Decimal sumOfDividends = Decimal.ZERO;

  AuxiliaryEvents(
      Symbol symbol, MappedTicker ticker, MapFile mapFile, FactorFile factors, long delistingNs) {
    this.symbol = symbol;
    this.ticker = ticker;
    this.mapFile = mapFile;
    this.factors = factors;
    this.delistingNs = delistingNs;
    this.days = new EventDays(mapFile, factors, delistingNs);
  }

  /// Dividends told so far.
  Decimal sumOfDividends() {
    return sumOfDividends;
  }

  @Override
  public boolean isInterested(long dayNs) {
    return dayNs >= nextDayNs;
  }

  @Override
  public void newTradableDate(long dayNs, Decimal lastValue, Decimal lastRawPrice) {
    tell(dayNs, lastValue, lastRawPrice);
    boolean announced = announcedSplit != null || announcedDividend != null;
    nextDayNs = announced ? dayNs + 1 : days.after(dayNs);
  }

  private void tell(long dayNs, Decimal lastValue, Decimal lastRawPrice) {
    boolean listed = mapFile.hasData(dayNs);
    if (listed && factors != null) {
      split(dayNs, lastRawPrice);
      dividend(dayNs);
    }
    if (listed) {
      rename(dayNs);
    }
    delist(dayNs, lastValue);
  }

  private void split(long dayNs, Decimal lastRawPrice) {
    if (announcedSplit != null) {
      Decimal close = announcedSplit.referencePrice();
      requirePrice(close, "split", dayNs);
      queue.add(new Split(symbol, dayNs, close, announcedSplit.factor(), SplitType.SPLIT_OCCURRED));
      announcedSplit = null;
    }
    announcedSplit = factors.splitEventOnNextTradingDay(dayNs);
    if (announcedSplit != null) {
      queue.add(new Split(symbol, dayNs, lastRawPrice, announcedSplit.factor(), SplitType.WARNING));
    }
  }

  private void dividend(long dayNs) {
    if (announcedDividend != null) {
      Decimal close = announcedDividend.referencePrice();
      requirePrice(close, "dividend", dayNs);
      Decimal distribution = distribution(close, announcedDividend.factor());
      sumOfDividends = sumOfDividends.add(distribution);
      queue.add(new Dividend(symbol, dayNs, distribution, close));
    }
    announcedDividend = factors.dividendEventOnNextTradingDay(dayNs);
  }

  /// Source: LEAN, `Common/Data/Market/Dividend.cs`, `ComputeDistribution`.
  private static Decimal distribution(Decimal close, Decimal ratio) {
    return close.subtract(close.multiply(ratio)).round(2);
  }

  private void rename(long dayNs) {
    String old = ticker.value();
    String now = mapFile.mappedSymbol(dayNs, old);
    if (!now.equals(old)) {
      ticker.change(now);
      queue.add(new SymbolChangedEvent(symbol, dayNs, old, now));
    }
  }

  private void delist(long dayNs, Decimal lastValue) {
    if (!warned && dayNs >= Nanos.startOfDay(delistingNs)) {
      warned = true;
      queue.add(
          new Delisting(symbol, Nanos.startOfDay(delistingNs), lastValue, DelistingType.WARNING));
    }
    if (!delisted && dayNs > delistingNs) {
      delisted = true;
      queue.add(new Delisting(symbol, delistingNs + Nanos.DAY, lastValue, DelistingType.DELISTED));
    }
  }

  private void requirePrice(Decimal price, String event, long dayNs) {
    if (price.isZero()) {
      throw new IllegalStateException(
          "Zero reference price for %s %s at %s in its factor file; expected the close before it"
              .formatted(symbol.value(), event, Nanos.dateOf(dayNs)));
    }
  }

  @Override
  public boolean moveNext() {
    BaseData next = queue.poll();
    due = next != null;
    if (due) {
      point.event(next);
    }
    return true;
  }

  @Override
  public FeedPoint current() {
    return due ? point : null;
  }
}
