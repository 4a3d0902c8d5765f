package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.schedule.DateRule;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;

/// When a portfolio is brought back to its weights.
///
/// Source: LEAN, the rebalancing functions of `PortfolioConstructionModel`,
/// `Extensions.ToFunc(IDateRule)`.
@FunctionalInterface
public interface Rebalancing {
  /// The next time after an instant, or null if that cannot be told yet; it is asked again at the
  /// next step then. A time that is not after the instant means now.
  Instant next(Instant utcTime);

  /// After a length of time.
  static Rebalancing every(Duration length) {
    return utcTime -> utcTime.plus(length);
  }

  /// After one bar of a resolution.
  static Rebalancing every(Resolution resolution) {
    return every(Nanos.toDuration(resolution.nanos()));
  }

  /// At the midnights, UTC, that start the days of a rule.
  static Rebalancing on(DateRule rule) {
    return new Rebalancing() {
      private Iterator<LocalDate> days;
      private Instant day;

      @Override
      public Instant next(Instant utcTime) {
        if (days == null) {
          LocalDate start = utcTime.atOffset(ZoneOffset.UTC).toLocalDate();
          days = rule.getDates(start, LocalDate.of(2050, 12, 31)).iterator();
          advance();
        }
        if (!utcTime.isBefore(day)) {
          advance();
        }
        return day;
      }

      private void advance() {
        day =
            days.hasNext()
                ? days.next().atStartOfDay(ZoneOffset.UTC).toInstant()
                : Nanos.toInstant(Nanos.MAX);
      }
    };
  }
}
