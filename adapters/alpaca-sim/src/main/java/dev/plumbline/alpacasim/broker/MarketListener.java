package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.market.Quote;
import dev.plumbline.sdk.data.NewsArticle;
import java.time.Instant;
import java.util.Set;

/// Hears the market, under the simulation's lock: it must not wait for anything.
public interface MarketListener {
  /// The symbols whose prices it wants to hear; they may change at any time.
  Set<String> symbols();

  /// A new price.
  void onPrice(String symbol, Quote quote);

  /// A minute is over.
  ///
  /// @param start when it began
  void onMinute(Instant start);

  /// Something was published or changed; told in the hours of trading and outside of them.
  void onNews(NewsArticle.Piece piece);

  /// Half a minute behind the end of a minute, when bars are corrected.
  ///
  /// @param start when the minute began
  void onHalfMinute(Instant start);
}
