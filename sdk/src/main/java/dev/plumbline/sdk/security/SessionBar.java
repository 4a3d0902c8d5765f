package dev.plumbline.sdk.security;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;

/// One day of regular trading: its trades so far while the day is on, all of them afterwards. All
/// is zero before the first trade.
///
/// Source: LEAN, `Common/Data/Market/SessionBar.cs`, for securities whose sessions are made of
/// trades.
public final class SessionBar {
  private long dayNs = Nanos.MIN;
  private long volumeUntilNs = Nanos.MIN;
  private long pricesUntilNs = Nanos.MIN;
  private Decimal open = Decimal.ZERO;
  private Decimal high = Decimal.ZERO;
  private Decimal low = Decimal.ZERO;
  private Decimal close = Decimal.ZERO;
  private Decimal volume = Decimal.ZERO;
  private Decimal openInterest = Decimal.ZERO;
  private boolean started;

  SessionBar() {}

  long dayNs() {
    return dayNs;
  }

  void setDay(long value) {
    dayNs = value;
  }

  /// Whether the day is known.
  public boolean hasDay() {
    return dayNs != Nanos.MIN;
  }

  /// Midnight at the beginning of the day, on the exchange's wall clock.
  public LocalDateTime time() {
    return Nanos.toLocalDateTime(dayNs);
  }

  /// Midnight at the end of the day, on the exchange's wall clock.
  public LocalDateTime endTime() {
    return Nanos.toLocalDateTime(dayNs + Nanos.DAY);
  }

  void update(BaseData data) {
    if (data.timeNs() < pricesUntilNs) {
      return;
    }
    if (data instanceof TradeBar bar) {
      addVolume(bar, bar.volumeExact());
      prices(bar.openExact(), bar.highExact(), bar.lowExact(), bar.closeExact());
      pricesUntilNs = bar.endTimeNs();
    } else if (data instanceof Tick tick) {
      addVolume(tick, tick.quantityExact());
      if (tick.tickType() == TickType.TRADE) {
        Decimal price = tick.valueExact();
        prices(price, price, price, price);
        pricesUntilNs = tick.endTimeNs();
      }
    }
  }

  private void addVolume(BaseData data, Decimal traded) {
    if (volumeUntilNs <= data.timeNs()) {
      volumeUntilNs = data.endTimeNs();
      volume = volume.add(traded);
    }
  }

  private void prices(Decimal first, Decimal highest, Decimal lowest, Decimal last) {
    if (!started) {
      started = true;
      open = first;
      high = highest;
      low = lowest;
    }
    high = high.max(highest);
    low = low.min(lowest);
    close = last;
  }

  /// The first price, exact.
  public Decimal openExact() {
    return open;
  }

  /// The highest price, exact.
  public Decimal highExact() {
    return high;
  }

  /// The lowest price, exact.
  public Decimal lowExact() {
    return low;
  }

  /// The last price, exact.
  public Decimal closeExact() {
    return close;
  }

  /// The volume, exact.
  public Decimal volumeExact() {
    return volume;
  }

  /// The open interest told last; zero for what has none.
  public Decimal openInterestExact() {
    return openInterest;
  }

  /// The first price.
  public double open() {
    return open.doubleValue();
  }

  /// The highest price.
  public double high() {
    return high.doubleValue();
  }

  /// The lowest price.
  public double low() {
    return low.doubleValue();
  }

  /// The last price.
  public double close() {
    return close.doubleValue();
  }

  /// The volume.
  public double volume() {
    return volume.doubleValue();
  }

  @Override
  public String toString() {
    return "O: %s H: %s L: %s C: %s V: %s OI: %s"
        .formatted(open, high, low, close, volume, openInterest);
  }
}
