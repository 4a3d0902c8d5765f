package dev.plumbline.sdk.data;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.time.LocalDateTime;

/// Bars of an author's own type (a type that derives from LEAN's `TradeBar`).
///
/// Differs from LEAN: such bars are found under their own type (`slice.get(type)`), not among
/// `slice.bars()`.
public abstract class CustomTradeBar extends CustomData implements BaseDataBar {
  private Decimal open = Decimal.ZERO;
  private Decimal high = Decimal.ZERO;
  private Decimal low = Decimal.ZERO;
  private Decimal volume = Decimal.ZERO;
  private long periodNs = Nanos.MINUTE;

  /// A bar of a minute without prices.
  protected CustomTradeBar() {}

  private static Decimal exact(Number number) {
    return number instanceof Decimal decimal ? decimal : Decimal.of(number);
  }

  @Override
  public long endTimeNs() {
    return isFillForward() ? super.endTimeNs() : timeNs() + periodNs;
  }

  /// Sets when the bar ends; it begins then less its length unless that is set.
  @Override
  public void setEndTime(LocalDateTime time) {
    if (timeNs() == Nanos.MIN) {
      setTime(Nanos.toLocalDateTime(Nanos.of(time) - periodNs));
    } else {
      periodNs = Nanos.of(time) - timeNs();
    }
  }

  /// Trade bars, unless a type says that its bars are none.
  @Override
  public MarketDataType dataType() {
    return MarketDataType.TRADE_BAR;
  }

  /// Sets the length.
  public void setPeriod(Duration period) {
    periodNs = period.toNanos();
  }

  /// The length.
  public Duration period() {
    return Duration.ofNanos(endTimeNs() - timeNs());
  }

  @Override
  public Decimal openExact() {
    return open;
  }

  /// Sets the first price.
  public void setOpen(Number price) {
    open = exact(price);
  }

  @Override
  public Decimal highExact() {
    return high;
  }

  /// Sets the highest price.
  public void setHigh(Number price) {
    high = exact(price);
  }

  @Override
  public Decimal lowExact() {
    return low;
  }

  /// Sets the lowest price.
  public void setLow(Number price) {
    low = exact(price);
  }

  @Override
  public Decimal closeExact() {
    return valueExact();
  }

  /// Sets the last price, which is the value.
  public void setClose(Number price) {
    setValue(price);
  }

  @Override
  public double volume() {
    return volume.doubleValue();
  }

  /// The volume, exact.
  public Decimal volumeExact() {
    return volume;
  }

  /// Sets the volume.
  public void setVolume(Number shares) {
    volume = exact(shares);
  }
}
