package dev.plumbline.backtests.figures;

import dev.plumbline.backtests.stored.StoredResult;
import dev.plumbline.backtests.stored.StoredSeries;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// The time zone of an algorithm, which a result does not tell: the one in which its daily samples
/// stand at midnight.
final class ResultZone {
  private static final List<String> CANDIDATES =
      List.of(
          "America/New_York",
          "UTC",
          "America/Chicago",
          "Europe/London",
          "Europe/Berlin",
          "Asia/Kolkata",
          "Asia/Hong_Kong",
          "Asia/Tokyo",
          "Australia/Sydney");

  private ResultZone() {}

  /// The zone; UTC if no known one fits.
  static ZoneId of(StoredResult result) {
    StoredSeries samples = result.series("Strategy Equity", "Return");
    for (String name : CANDIDATES) {
      ZoneId zone = ZoneId.of(name);
      if (samples.size() > 1 && isMidnightIn(samples, zone)) {
        return zone;
      }
    }
    return ZoneId.of("UTC");
  }

  /// Whether all samples but the last, which is taken at the end of the run, are at midnight.
  private static boolean isMidnightIn(StoredSeries samples, ZoneId zone) {
    for (int i = 0; i < samples.size() - 1; i++) {
      LocalTime time = Instant.ofEpochSecond(samples.seconds()[i]).atZone(zone).toLocalTime();
      if (!time.equals(LocalTime.MIDNIGHT)) {
        return false;
      }
    }
    return true;
  }
}
