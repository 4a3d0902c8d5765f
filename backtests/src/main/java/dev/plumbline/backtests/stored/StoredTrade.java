package dev.plumbline.backtests.stored;

/// A closed trade. Money is in account currency.
///
/// @param symbol the ticker
/// @param sid the security identifier's text
/// @param entrySecond time of the entry, in seconds since 1970 UTC
/// @param exitSecond time of the exit, in seconds since 1970 UTC
/// @param isLong whether it was bought first
/// @param quantity shares or contracts, without sign
/// @param entryPrice price of the entry
/// @param exitPrice price of the exit
/// @param profit profit or loss before fees
/// @param fees fees of entry and exit
/// @param mae the worst profit or loss while it was open
/// @param mfe the best profit or loss while it was open
/// @param entryOrder id of the first of its orders; 0 if not known
/// @param exitOrder id of the last of its orders; 0 if not known
public record StoredTrade(
    String symbol,
    String sid,
    long entrySecond,
    long exitSecond,
    boolean isLong,
    double quantity,
    double entryPrice,
    double exitPrice,
    double profit,
    double fees,
    double mae,
    double mfe,
    int entryOrder,
    int exitOrder) {
  /// Profit or loss after fees.
  public double net() {
    return profit - fees;
  }
}
