package dev.plumbline.strategies.feature;

import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;

/// The shares that buyers wanted since the last row, from the ticks of one security.
public final class BuyVolume {
  private final TradeSigns signs = new TradeSigns();
  private double shares;
  private boolean any;
  private boolean known;

  /// A count at its beginning.
  public BuyVolume() {}

  /// Takes a tick of a trade or a quote.
  public void take(Tick tick) {
    if (tick.tickType() == TickType.QUOTE) {
      signs.quote(tick.bidPrice(), tick.askPrice());
    } else if (tick.tickType() == TickType.TRADE) {
      any = true;
      known = true;
      shares += tick.quantity() * (1 + signs.trade(tick.lastPrice())) / 2;
    }
  }

  /// The shares of the row to come, those counted half of which nothing tells who wanted them; NaN
  /// where there was no trade.
  public double shares() {
    return any ? shares : Double.NaN;
  }

  /// Whether there was a trade ever.
  public boolean isKnown() {
    return known;
  }

  /// Begins the next row.
  public void begin() {
    shares = 0;
    any = false;
  }
}
