package dev.plumbline.sdk.result;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A position that was opened and closed again. Money is in account currency.
///
/// @param id a name that is unique within the run and the same in every repetition of the run
/// @param symbols the securities traded
/// @param entryUtcNs time of the entry
/// @param entryPriceExact price of the entry, averaged over several
/// @param direction side
/// @param quantityExact shares or contracts, without sign
/// @param exitUtcNs time of the exit
/// @param exitPriceExact price of the exit, averaged over several
/// @param profitLossExact profit or loss before fees
/// @param totalFeesExact fees of entry and exit
/// @param maeExact maximum adverse excursion: the worst profit or loss while the trade was open
/// @param mfeExact maximum favourable excursion: the best profit or loss while the trade was open
/// @param endTradeDrawdownExact the largest amount given back from a best profit while the trade
///   was open
/// @param isWin whether the trade counts as won; an exercised option can be won without a profit
/// @param orderIds the orders that took part, in the order of their fills
public record Trade(
    String id,
    List<Symbol> symbols,
    long entryUtcNs,
    Decimal entryPriceExact,
    TradeDirection direction,
    Decimal quantityExact,
    long exitUtcNs,
    Decimal exitPriceExact,
    Decimal profitLossExact,
    Decimal totalFeesExact,
    Decimal maeExact,
    Decimal mfeExact,
    Decimal endTradeDrawdownExact,
    boolean isWin,
    List<Integer> orderIds) {
  /// Copies the lists.
  public Trade {
    symbols = List.copyOf(symbols);
    orderIds = List.copyOf(orderIds);
  }

  /// The first security traded.
  public Symbol symbol() {
    return symbols.getFirst();
  }

  /// The time of the entry.
  public Instant entryTime() {
    return Instant.EPOCH.plusNanos(entryUtcNs);
  }

  /// The time of the exit.
  public Instant exitTime() {
    return Instant.EPOCH.plusNanos(exitUtcNs);
  }

  /// The time from entry to exit.
  public Duration duration() {
    return Duration.ofNanos(exitUtcNs - entryUtcNs);
  }

  /// The price of the entry.
  public double entryPrice() {
    return entryPriceExact.doubleValue();
  }

  /// The price of the exit.
  public double exitPrice() {
    return exitPriceExact.doubleValue();
  }

  /// Shares or contracts, without sign.
  public double quantity() {
    return quantityExact.doubleValue();
  }

  /// Profit or loss before fees.
  public double profitLoss() {
    return profitLossExact.doubleValue();
  }

  /// Fees of entry and exit.
  public double totalFees() {
    return totalFeesExact.doubleValue();
  }

  /// Maximum adverse excursion.
  public double mae() {
    return maeExact.doubleValue();
  }

  /// Maximum favourable excursion.
  public double mfe() {
    return mfeExact.doubleValue();
  }

  /// The largest amount given back from a best profit.
  public double endTradeDrawdown() {
    return endTradeDrawdownExact.doubleValue();
  }
}
