package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.time.Nanos;

/// The day's average price weighted by volume, from trade ticks and trade bars.
///
/// A bar counts with (high + low + close) / 3. It starts anew with each date of the end times. Bars
/// filled forward, quotes and other data give no value. It needs data objects.
public final class IntradayVwap extends Indicator {
  private final CompensatedSum money = new CompensatedSum();
  private double volume;
  private long day = Long.MIN_VALUE;

  /// An average with a name.
  public IntradayVwap(String name) {
    super(name);
  }

  /// An average named `VWAP`.
  public IntradayVwap() {
    this("VWAP");
  }

  @Override
  public boolean isReady() {
    return volume > 0;
  }

  @Override
  public IndicatorInput inputType() {
    return IndicatorInput.DATA;
  }

  @Override
  public boolean takesPrimitives() {
    return false;
  }

  @Override
  public boolean update(long timeNs, double value) {
    throw new UnsupportedOperationException(
        "IntradayVwap needs data objects; use update(BaseData).");
  }

  @Override
  public boolean update(
      long endTimeNs, double open, double high, double low, double close, double barVolume) {
    return update(endTimeNs, close);
  }

  @Override
  protected boolean updateData(BaseData input) {
    if (accepts(input.endTimeNs())) {
      if (input instanceof Tick tick && tick.tickType() == TickType.TRADE) {
        add(input, tick.lastPrice(), tick.quantity());
      } else if (input instanceof TradeBar bar && !bar.isFillForward()) {
        add(input, (bar.high() + bar.low() + bar.close()) / 3, bar.volume());
      }
    }
    return isReady();
  }

  private void add(BaseData input, double price, double quantity) {
    long date = Nanos.startOfDay(input.endTimeNs());
    if (date != day) {
      day = date;
      volume = 0;
      money.reset();
    }
    volume += quantity;
    money.addProduct(price, quantity);
    publish(input.endTimeNs(), volume == 0 ? input.value() : money.value() / volume);
  }

  @Override
  public void reset() {
    day = Long.MIN_VALUE;
    volume = 0;
    money.reset();
    super.reset();
  }
}
