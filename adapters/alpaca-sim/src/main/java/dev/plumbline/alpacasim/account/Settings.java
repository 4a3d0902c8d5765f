package dev.plumbline.alpacasim.account;

/// What a customer may set.
///
/// @param suspended whether new orders are refused
/// @param noShorting whether short sales are refused
/// @param fractional whether parts of a share may be traded
/// @param multiplier the most that is lent: 1, 2 or 4 times
/// @param confirmations who gets trade confirmations: `all` or `none`
/// @param noPartnershipEntry whether publicly traded partnerships may not be bought
/// @param optionsLevel the highest level of options; null for the account's
/// @param noOvernight whether overnight trading is off
public record Settings(
    boolean suspended,
    boolean noShorting,
    boolean fractional,
    int multiplier,
    String confirmations,
    boolean noPartnershipEntry,
    Integer optionsLevel,
    boolean noOvernight) {
  /// What a new account has.
  public static final Settings INITIAL =
      new Settings(false, false, true, 2, "all", false, null, false);
}
