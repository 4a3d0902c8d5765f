package dev.plumbline.sdk.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/// Insights as LEAN writes them.
final class InsightText {
  private InsightText() {}

  static String full(Insight insight) {
    StringBuilder text = new StringBuilder();
    text.append(insight.id() == null ? "not emitted" : insight.id().toString().replace("-", ""));
    text.append(": ").append(insight.symbol()).append(' ').append(insight.type());
    text.append(' ').append(insight.direction()).append(" within ").append(span(insight.period()));
    if (insight.magnitude() != null) {
      text.append(" by ").append(number(insight.magnitude())).append('%');
    }
    if (insight.confidence() != null) {
      text.append(" with ").append(rounded(100 * insight.confidence(), 1)).append("% confidence");
    }
    if (insight.weight() != null) {
      text.append(" and ").append(rounded(100 * insight.weight(), 1)).append("% weight");
    }
    return insight.tag().isEmpty() ? text.toString() : text + ": " + insight.tag();
  }

  /// A length of time as C# writes it: `00:20:00`, `1.00:00:00`.
  static String span(Duration length) {
    String time =
        "%02d:%02d:%02d"
            .formatted(length.toHoursPart(), length.toMinutesPart(), length.toSecondsPart());
    String days = length.toDays() == 0 ? "" : length.toDays() + ".";
    int ticks = length.toNanosPart() / 100;
    return days + time + (ticks == 0 ? "" : ".%07d".formatted(ticks));
  }

  static String rounded(double value, int digits) {
    return number(BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue());
  }

  /// The shortest text of a number, without `.0`.
  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
