package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.Security;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the trade tick by which the primary exchange prints an auction.
///
/// Source of the flags: LEAN, `Common/Data/Auxiliary/TradeConditionFlags.cs`.
final class AuctionPrint {
  static final long OPENING = 1L << 26 | 1L << 6;
  static final long CLOSING = 1L << 24 | 1L << 7;
  private static final int HEXADECIMAL = 16;

  private AuctionPrint() {}

  /// The trades of the last ticks, by time; with `openOnly` those made in regular hours.
  static List<Tick> trades(Security asset, boolean openOnly) {
    List<Tick> trades = new ArrayList<>();
    for (Tick tick : asset.cache().ticks()) {
      if (tick.tickType() == TickType.TRADE
          && (!openOnly || asset.exchange().hours().isOpen(tick.timeNs(), false))) {
        trades.add(tick);
      }
    }
    trades.sort(Comparator.comparingLong(Tick::endTimeNs));
    return trades;
  }

  /// The last of the trades, else the last tick of any kind, else null.
  static Tick lastOf(List<Tick> trades, Security asset) {
    List<Tick> ticks = trades.isEmpty() ? asset.cache().ticks() : trades;
    return ticks.isEmpty() ? null : ticks.getLast();
  }

  /// The first trade in the list with one of the conditions on the primary exchange, or null.
  static Tick first(List<Tick> trades, Security asset, long conditions) {
    String primary = asset instanceof Equity equity ? equity.primaryExchange() : "";
    for (Tick tick : trades) {
      if (tick.exchange().equals(primary) && (conditionsOf(tick) & conditions) != 0) {
        return tick;
      }
    }
    return null;
  }

  private static long conditionsOf(Tick tick) {
    String text = tick.saleCondition();
    if (text.isBlank()) {
      return 0;
    }
    try {
      return Long.parseLong(text.strip(), HEXADECIMAL);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "Sale condition '"
              + text
              + "' of "
              + tick
              + " is not a hexadecimal number such as 20000020; correct the tick file",
          e);
    }
  }
}
