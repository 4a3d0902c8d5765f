package dev.plumbline.engine.feed;

import dev.plumbline.sdk.time.SecurityExchangeHours;

/// The session that a daily bar stands for: from the first regular opening to the last regular
/// close of a day.
///
/// Source: LEAN, `Common/Util/LeanData.cs`, `GetDailyCalendar`.
final class DailyCalendar {
  private DailyCalendar() {}

  /// The opening of the latest session that began at or before an instant.
  static long start(SecurityExchangeHours hours, long localNs) {
    return hours.firstDailyMarketOpen(localNs, false);
  }

  /// The close of the session that begins at a start.
  static long end(SecurityExchangeHours hours, long startNs) {
    return hours.lastDailyMarketClose(startNs, false);
  }
}
