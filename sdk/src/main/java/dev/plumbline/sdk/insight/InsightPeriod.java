package dev.plumbline.sdk.insight;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;

/// How long an insight lasts, as its author said it.
///
/// Source: LEAN, the period specifications in `Common/Algorithm/Framework/Alphas/Insight.cs`.
sealed interface InsightPeriod {
  /// When an insight closes that was made at an instant, UTC nanoseconds.
  long closeUtcNs(SecurityExchangeHours hours, long generatedUtcNs);

  /// What is said about the length before the insight is emitted, or null.
  default Duration said() {
    return null;
  }

  /// A length of trading time.
  record Span(Duration length) implements InsightPeriod {
    public Span {
      if (length.isZero()) {
        length = Duration.ofSeconds(1);
      }
    }

    @Override
    public Duration said() {
      return length;
    }

    @Override
    public long closeUtcNs(SecurityExchangeHours hours, long generatedUtcNs) {
      return CloseTime.after(hours, generatedUtcNs, Nanos.of(length));
    }
  }

  /// A number of bars.
  record Bars(Resolution resolution, int count) implements InsightPeriod {
    @Override
    public long closeUtcNs(SecurityExchangeHours hours, long generatedUtcNs) {
      return CloseTime.after(hours, generatedUtcNs, resolution, count);
    }
  }

  /// Until a wall clock time at the exchange, or the next open after it.
  record Until(LocalDateTime closeTimeLocal) implements InsightPeriod {
    @Override
    public long closeUtcNs(SecurityExchangeHours hours, long generatedUtcNs) {
      long close = CloseTime.openAt(hours, Nanos.of(closeTimeLocal));
      if (generatedUtcNs > close) {
        throw new IllegalArgumentException(
            "Insight closeTimeLocal must not be in the past. It was " + closeTimeLocal);
      }
      return close;
    }
  }

  /// Until what a function makes of the wall clock time at the exchange, or the next open after it.
  record Expiry(UnaryOperator<LocalDateTime> function) implements InsightPeriod {
    @Override
    public long closeUtcNs(SecurityExchangeHours hours, long generatedUtcNs) {
      long local = hours.timeZone().toLocal(generatedUtcNs);
      return CloseTime.openAt(hours, Nanos.of(function.apply(Nanos.toLocalDateTime(local))));
    }
  }

  /// Until it is cancelled.
  record Endless() implements InsightPeriod {
    @Override
    public Duration said() {
      return Insight.ENDLESS;
    }

    @Override
    public long closeUtcNs(SecurityExchangeHours hours, long generatedUtcNs) {
      return Nanos.of(2050, 12, 31);
    }
  }
}
