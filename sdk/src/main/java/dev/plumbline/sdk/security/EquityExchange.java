package dev.plumbline.sdk.security;

import dev.plumbline.sdk.time.SecurityExchangeHours;

/// The exchange of an equity: 252 days of trading in a year.
///
/// Source: LEAN `Common/Securities/Equity/EquityExchange.cs`.
public final class EquityExchange extends SecurityExchange {
  private static final int DAYS_PER_YEAR = 252;

  /// An exchange with these hours and no clock yet.
  public EquityExchange(SecurityExchangeHours hours) {
    super(hours);
  }

  @Override
  public int tradingDaysPerYear() {
    return DAYS_PER_YEAR;
  }
}
