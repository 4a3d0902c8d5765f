package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Nanos;
import java.util.function.Supplier;

/// The texts that LEAN attaches to fills.
///
/// Source: LEAN, `Common/Messages/Messages.Orders.Fills.cs`.
final class FillMessages {
  static final String NO_OPENING_PRINT =
      "No trade with the OfficialOpen or OpeningPrints flag within the 1-minute timeout.";
  static final String NO_CLOSING_PRINT =
      "No trade with the OfficialClose or ClosingPrints flag within the 1-minute timeout.";
  static final String NO_CLOSING_PRINT_IN_REGULAR_HOURS =
      "No trade with the OfficialClose or ClosingPrints flag for data that does not include"
          + " extended market hours.";

  private static final String NO_QUOTE = "Warning: No quote information available at ";
  private static final String STALE = "Warning: fill at stale price (";

  private FillMessages() {}

  static String stalePrice(Security security, long endTimeNs) {
    return PriceSource.of(STALE, security, endTimeNs, ")").get();
  }

  static Supplier<String> staleQuoteTick(Security security, long endTimeNs) {
    return PriceSource.of(STALE, security, endTimeNs, "), using Quote Tick data.");
  }

  static Supplier<String> staleQuoteBar(Security security, long endTimeNs) {
    return PriceSource.of(STALE, security, endTimeNs, "), using QuoteBar data.");
  }

  static Supplier<String> tradeTick(Security security, long endTimeNs) {
    return PriceSource.of(NO_QUOTE, security, endTimeNs, ", order filled using Trade Tick data");
  }

  static Supplier<String> tradeBar(Security security, long endTimeNs) {
    return PriceSource.of(NO_QUOTE, security, endTimeNs, ", order filled using TradeBar data");
  }

  static String quoteData(Security security) {
    return "Warning: No trade information available at "
        + at(security, security.localTimeNs())
        + ", order filled using Quote data";
  }

  static String lastTick(TickType type) {
    String name =
        switch (type) {
          case TRADE -> "Trade";
          case QUOTE -> "Quote";
          default -> type.toString();
        };
    return "Fill with last " + name + " data.";
  }

  static String favorableGap(Security security, TradeBar bar) {
    return "Due to a favorable gap at " + openPrice(security, bar);
  }

  static String unfavorableGap(Security security, TradeBar bar) {
    return "Due to an unfavorable gap at " + openPrice(security, bar);
  }

  private static String openPrice(Security security, TradeBar bar) {
    return at(security, bar.endTimeNs())
        + ", order filled using the open price ("
        + bar.openExact()
        + ")";
  }

  private static String at(Security security, long localNs) {
    return Nanos.toInvariantText(localNs) + " " + security.exchange().timeZone();
  }

  static IllegalStateException noSubscription(Security security) {
    return new IllegalStateException(
        "Cannot perform fill for "
            + security.symbol()
            + " because no data subscription were found.");
  }

  static IllegalStateException noMarketData(Security security, boolean ask, String types) {
    return new IllegalStateException(
        "Cannot get "
            + (ask ? "ask" : "bid")
            + " price to perform fill for "
            + security.symbol()
            + " because no market data was found."
            + types);
  }
}
