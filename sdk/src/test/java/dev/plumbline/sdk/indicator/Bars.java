package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;

/// Bars written by hand.
final class Bars {
  static final Symbol A = Symbol.create("AAA", SecurityType.EQUITY, Market.USA);
  static final Symbol B = Symbol.create("BBB", SecurityType.EQUITY, Market.USA);

  private Bars() {}

  static TradeBar day(Symbol symbol, int day, double close, long volume) {
    long start = Nanos.of(2014, 6, day);
    return bar(symbol, start, Nanos.DAY, close, volume);
  }

  static TradeBar bar(Symbol symbol, long startNs, long lengthNs, double close, long volume) {
    Decimal price = Decimal.ofShortest(close);
    Bar prices = new Bar(price, price, price, price);
    return new TradeBar(symbol, startNs, startNs + lengthNs, prices, Decimal.of(volume), false);
  }
}
