package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import java.util.function.Supplier;

/// A text about the moment that a fill's price comes from, made when it is asked for: few texts of
/// many fills are ever read.
///
/// @param before the text before the moment
/// @param localNs the moment, exchange wall clock
/// @param zone the exchange's time zone, named behind the moment
/// @param after the text behind it
record PriceSource(String before, long localNs, MarketTimeZone zone, String after)
    implements Supplier<String> {

  static PriceSource of(String before, Security security, long localNs, String after) {
    return new PriceSource(before, localNs, security.exchange().timeZone(), after);
  }

  @Override
  public String get() {
    return before + Nanos.toInvariantText(localNs) + " " + zone + after;
  }
}
