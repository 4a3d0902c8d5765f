package dev.plumbline.backtests.doctor;

/// A line of a price file.
///
/// @param number its number, from 1
/// @param text as it stands
/// @param day its day, in days since 1970 in the data's time zone
/// @param second its second of the day
/// @param bid open, high, low, close as written: of trades, or of the bid; null if there is none
/// @param ask the same of the ask; null for trades or if there is none
/// @param volume volume or size of the bid
record DataLine(
    int number, String text, long day, double second, double[] bid, double[] ask, double volume) {
  private static final int SECONDS = 86_400;

  /// The time in seconds since 1970 in the data's time zone.
  double time() {
    return day * (double) SECONDS + second;
  }

  /// The close; of quotes the middle.
  double close() {
    if (bid != null && ask != null) {
      return (bid[3] + ask[3]) / 2;
    }
    return bid != null ? bid[3] : ask[3];
  }

  /// The open; of quotes the middle.
  double open() {
    if (bid != null && ask != null) {
      return (bid[0] + ask[0]) / 2;
    }
    return bid != null ? bid[0] : ask[0];
  }
}
