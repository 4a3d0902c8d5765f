package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.data.VolumeRenkoBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// Bars that end when so much volume was traded; what is too much goes to the next bars.
///
/// It takes trade bars and trade ticks; quotes are left out.
public class VolumeRenkoConsolidator extends ConsolidatorBase {
  private final Decimal barSize;
  private Symbol symbol;
  private long startNs;
  private long endNs;
  private Decimal open;
  private Decimal high;
  private Decimal low;
  private Decimal close;
  private Decimal volume;

  /// Bars of a volume.
  public VolumeRenkoConsolidator(Number barSize) {
    this.barSize = Decimal.of(barSize);
    if (!this.barSize.isPositive()) {
      throw new IllegalArgumentException(
          "The volume of a bar must be above zero, but is " + barSize + ".");
    }
  }

  /// The volume that a datum counts with.
  protected Decimal adjustVolume(Decimal tradedVolume, Decimal price) {
    return tradedVolume;
  }

  @Override
  public BaseData workingData() {
    return open == null ? null : bar();
  }

  @Override
  public Class<BaseData> inputType() {
    return BaseData.class;
  }

  @Override
  public Class<VolumeRenkoBar> outputType() {
    return VolumeRenkoBar.class;
  }

  @Override
  public void update(BaseData data) {
    switch (data) {
      case TradeBar trade -> take(trade, trade.prices(), trade.volumeExact());
      case Tick tick -> {
        if (tick.tickType() == TickType.TRADE) {
          Decimal price = tick.valueExact();
          take(tick, new Bar(price, price, price, price), tick.quantityExact());
        }
      }
      default ->
          throw new IllegalArgumentException(
              getClass().getSimpleName()
                  + " must be used with TradeBar or Tick data, not with "
                  + data.getClass().getSimpleName()
                  + " of "
                  + data.symbol()
                  + ".");
    }
  }

  @Override
  public void scan(long currentLocalNs) {
    // Time completes no bar.
  }

  @Override
  public void reset() {
    super.reset();
    open = null;
  }

  private void take(BaseData data, Bar prices, Decimal traded) {
    if (open == null) {
      symbol = data.symbol();
      startNs = data.timeNs();
      begin(prices);
    }
    Decimal excess = add(data.endTimeNs(), prices, adjustVolume(traded, prices.closeExact()));
    while (!excess.isNegative()) {
      emit(bar());
      startNs = endNs;
      begin(new Bar(close, close, close, close));
      excess = add(data.endTimeNs(), prices, excess);
    }
  }

  private void begin(Bar prices) {
    open = prices.openExact();
    high = prices.highExact();
    low = prices.lowExact();
    close = prices.closeExact();
    volume = Decimal.ZERO;
  }

  /// Adds a volume to the bar; gives what is too much, negative while the bar is not full.
  private Decimal add(long timeNs, Bar prices, Decimal added) {
    endNs = timeNs;
    Decimal excess = volume.add(added).subtract(barSize);
    volume = excess.isPositive() ? barSize : volume.add(added);
    close = prices.closeExact();
    if (prices.highExact().isGreater(high)) {
      high = prices.highExact();
    }
    if (prices.lowExact().isLess(low)) {
      low = prices.lowExact();
    }
    return excess;
  }

  private VolumeRenkoBar bar() {
    return new VolumeRenkoBar(
        symbol, startNs, endNs, new Bar(open, high, low, close), volume, barSize);
  }
}
