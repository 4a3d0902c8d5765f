package dev.plumbline.backtests.figures;

import dev.plumbline.backtests.stored.StoredTrade;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Trades that have something in common, summed up. Money is in account currency.
///
/// @param name what they have in common
/// @param count number of trades
/// @param wins trades with a profit after fees
/// @param net profit or loss after fees
/// @param fees fees
/// @param best best trade after fees
/// @param worst worst trade after fees
/// @param seconds time they lasted, together
public record TradeGroup(
    String name,
    int count,
    int wins,
    double net,
    double fees,
    double best,
    double worst,
    long seconds) {
  /// Trades by ticker, those that moved most money first.
  public static List<TradeGroup> bySymbol(List<StoredTrade> trades) {
    List<TradeGroup> groups = new ArrayList<>(by(trades, StoredTrade::symbol, s -> s));
    groups.sort(Comparator.comparingDouble((TradeGroup g) -> -Math.abs(g.net)));
    return groups;
  }

  /// Trades by the hour of their entry in a time zone.
  public static List<TradeGroup> byHour(List<StoredTrade> trades, ZoneId zone) {
    return by(trades, t -> entry(t, zone).getHour(), "%02d:00"::formatted);
  }

  /// Trades by the weekday of their entry in a time zone.
  public static List<TradeGroup> byWeekday(List<StoredTrade> trades, ZoneId zone) {
    Function<DayOfWeek, String> name = d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return by(trades, t -> entry(t, zone).getDayOfWeek(), name);
  }

  /// Trades by side.
  public static List<TradeGroup> bySide(List<StoredTrade> trades) {
    return by(trades, t -> t.isLong() ? "Long" : "Short", s -> s);
  }

  private static ZonedDateTime entry(StoredTrade trade, ZoneId zone) {
    return Instant.ofEpochSecond(trade.entrySecond()).atZone(zone);
  }

  private static <K extends Comparable<? super K>> List<TradeGroup> by(
      List<StoredTrade> trades, Function<StoredTrade, K> key, Function<K, String> name) {
    Map<K, List<StoredTrade>> groups = new TreeMap<>();
    for (StoredTrade trade : trades) {
      groups.computeIfAbsent(key.apply(trade), k -> new ArrayList<>()).add(trade);
    }
    return groups.entrySet().stream()
        .map(group -> of(name.apply(group.getKey()), group.getValue()))
        .toList();
  }

  private static TradeGroup of(String name, List<StoredTrade> trades) {
    return new TradeGroup(
        name,
        trades.size(),
        (int) trades.stream().filter(t -> t.net() > 0).count(),
        trades.stream().mapToDouble(StoredTrade::net).sum(),
        trades.stream().mapToDouble(StoredTrade::fees).sum(),
        trades.stream().mapToDouble(StoredTrade::net).max().orElse(0),
        trades.stream().mapToDouble(StoredTrade::net).min().orElse(0),
        trades.stream().mapToLong(t -> t.exitSecond() - t.entrySecond()).sum());
  }

  /// Share of the trades that won.
  public double winRate() {
    return (double) wins / count;
  }
}
