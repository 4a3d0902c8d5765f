package dev.plumbline.sdk.security;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;

/// Quotes for tests.
final class TestQuotes {
  private TestQuotes() {}

  /// A minute quote bar that ends now and knows one bid and one ask, of sizes 300 and 500.
  static QuoteBar quote(Security security, String bid, String ask) {
    long end = security.localTimeNs();
    return new QuoteBar(
        security.symbol(),
        end - Nanos.MINUTE,
        end,
        flat(bid),
        Decimal.of(300),
        flat(ask),
        Decimal.of(500),
        false);
  }

  private static Bar flat(String price) {
    Decimal p = Decimal.of(price);
    return new Bar(p, p, p, p);
  }
}
