package dev.plumbline.alpacasim.market;

import dev.plumbline.sdk.data.NewsArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where prices come from; answers are unadjusted, and the same question has the same answer.
public interface MarketSource {
  /// All assets, by symbol.
  List<Listing> listings();

  /// The asset of a symbol; empty where there is none.
  Optional<Listing> listing(String symbol);

  /// The minutes of a day in order, extended hours included; empty where there are none.
  List<Minute> minutes(String symbol, LocalDate day);

  /// The daily bars of core hours in order, each stamped with midnight in New York.
  List<Candle> days(String symbol, LocalDate from, LocalDate to);

  /// Splits and dividends in order of their dates.
  List<CorporateAction> corporateActions(String symbol);

  /// The changes of its ticker up to the present one, in order of their dates.
  default List<Renaming> renamings(String symbol) {
    return List.of();
  }

  /// What was published about the assets on a day in UTC, by the time of its last change, then by
  /// its number; a piece about several of them once.
  default List<NewsArticle.Piece> news(LocalDate utcDay) {
    return List.of();
  }

  /// The first day with prices; the simulation may begin there.
  LocalDate firstDay();

  /// The last day with prices; the simulation goes no further.
  LocalDate lastDay();
}
