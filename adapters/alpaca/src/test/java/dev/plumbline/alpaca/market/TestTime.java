package dev.plumbline.alpaca.market;

import java.util.function.LongSupplier;

/// The broker's time as a test sets it; what the market shows of it changes nothing.
///
/// @param now UTC, nanoseconds
record TestTime(LongSupplier now) implements AlpacaMarket.Time {
  @Override
  public long utcNs() {
    return now.getAsLong();
  }

  @Override
  public void observe(long utcNs) {
    // a test sets it
  }

  @Override
  public String doubt(long endUtcNs) {
    return null;
  }
}
