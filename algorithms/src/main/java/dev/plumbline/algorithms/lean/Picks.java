package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.FineFundamental;
import dev.plumbline.sdk.universe.Fundamental;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Ways of picking equities that several algorithms share.
final class Picks {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSS'Z'");

  private Picks() {}

  /// All, those of the greatest dollar volume first.
  static <T extends CoarseFundamental> List<T> byDollarVolume(Collection<T> all) {
    return all.stream()
        .sorted(Comparator.comparingDouble(CoarseFundamental::dollarVolume).reversed())
        .toList();
  }

  /// The first of a list.
  static List<Symbol> first(int count, Collection<? extends CoarseFundamental> all) {
    return all.stream().limit(count).map(CoarseFundamental::symbol).toList();
  }

  /// The equities of the greatest dollar volume.
  static List<Symbol> mostTraded(int count, Collection<? extends CoarseFundamental> all) {
    return first(count, byDollarVolume(List.copyOf(all)));
  }

  /// The equities of the highest price by earnings.
  static <T extends FineFundamental> List<Symbol> byPeRatio(int count, Collection<T> all) {
    Comparator<T> byRatio =
        Comparator.comparingDouble(company -> company.valuationRatios().peRatio());
    return first(count, all.stream().sorted(byRatio.reversed()).toList());
  }

  /// The equities of the highest price by earnings among those that cost more than a dollar, the
  /// more traded first where the ratio is the same.
  static List<Symbol> dearest(int count, Collection<Fundamental> all) {
    return byPeRatio(count, byDollarVolume(all.stream().filter(f -> f.price() > 1).toList()));
  }

  /// Identifiers in the order of the tickers, with commas between, as C# writes symbols.
  static String tickers(Collection<Symbol> symbols) {
    return String.join(", ", symbols.stream().sorted().map(s -> s.id().toString()).toList());
  }

  /// An instant as C# writes it to and fro: `2014-03-24T20:00:00.0000000Z`.
  static String iso(Instant instant) {
    return ISO.format(instant.atOffset(ZoneOffset.UTC));
  }
}
