package dev.plumbline.alpacasim.market;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// An asset that can be traded.
///
/// @param symbol its ticker, or pair such as `BTC/USD`
/// @param name what it is called
/// @param exchange where it is listed, in Alpaca's words
/// @param crypto whether it is a crypto pair rather than an equity
/// @param shortable whether it may be sold short
/// @param fractionable whether parts of a share may be traded
public record Listing(
    String symbol,
    String name,
    String exchange,
    boolean crypto,
    boolean shortable,
    boolean fractionable) {
  /// An equity that may be traded in every way.
  public static Listing equity(String symbol, String name, String exchange) {
    return new Listing(symbol, name, exchange, false, true, true);
  }

  /// The asset's id: always the same for a symbol.
  public UUID id() {
    UUID hash = UUID.nameUUIDFromBytes(("asset:" + symbol).getBytes(StandardCharsets.UTF_8));
    // marked as version 4, as Alpaca's are
    return new UUID(
        hash.getMostSignificantBits() & ~0xF000L | 0x4000L, hash.getLeastSignificantBits());
  }

  /// Alpaca's word for the kind of asset.
  public String assetClass() {
    return crypto ? "crypto" : "us_equity";
  }
}
