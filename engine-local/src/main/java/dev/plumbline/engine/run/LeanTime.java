package dev.plumbline.engine.run;

import dev.plumbline.sdk.time.Nanos;
import java.time.LocalDateTime;

/// A wall clock time as C# writes it in its invariant culture: `10/07/2013 09:31:00`.
final class LeanTime {
  private LeanTime() {}

  static String text(long localNs) {
    LocalDateTime time = Nanos.toLocalDateTime(localNs);
    return "%02d/%02d/%04d %02d:%02d:%02d"
        .formatted(
            time.getMonthValue(),
            time.getDayOfMonth(),
            time.getYear(),
            time.getHour(),
            time.getMinute(),
            time.getSecond());
  }
}
