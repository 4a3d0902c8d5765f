package dev.plumbline.lean.result;

import dev.plumbline.sdk.time.Nanos;
import java.math.BigDecimal;

/// Times as LEAN's serializer spells them.
final class LeanText {
  private static final double TICKS_PER_SECOND = 1e7;

  private LeanText() {}

  /// A UTC time: `2013-10-07T13:31:00Z`, with a fraction if there is one; null for null.
  static String utc(Long utcNs) {
    return utcNs == null ? null : Nanos.toText(utcNs) + "Z";
  }

  /// A length of time: `00:05:00`, `1.00:00:00`, with seven decimals if there is a fraction.
  static String duration(long ns) {
    long left = Math.abs(ns);
    StringBuilder text = new StringBuilder(ns < 0 ? "-" : "");
    if (left >= Nanos.DAY) {
      text.append(left / Nanos.DAY).append('.');
    }
    text.append(two(left / Nanos.HOUR % 24)).append(':');
    text.append(two(left / Nanos.MINUTE % 60)).append(':');
    text.append(two(left / Nanos.SECOND % 60));
    long ticks = left % Nanos.SECOND / Nanos.TICK;
    if (ticks != 0) {
      text.append('.').append(Long.toString(10_000_000 + ticks), 1, 8);
    }
    return text.toString();
  }

  /// Seconds since 1970 with at least one decimal: `1381152660.0`.
  static String unixTime(long utcNs) {
    if (utcNs % Nanos.SECOND == 0) {
      return utcNs / Nanos.SECOND + ".0";
    }
    long ticks = utcNs / Nanos.TICK;
    BigDecimal seconds =
        new BigDecimal(Double.toString(ticks / TICKS_PER_SECOND)).stripTrailingZeros();
    return (seconds.scale() <= 0 ? seconds.setScale(1) : seconds).toPlainString();
  }

  /// A time on a wall clock as log files have it: `2013-10-07 09:31:00`; a fraction is cut off.
  static String logTime(long ns) {
    return Nanos.toText(ns - Math.floorMod(ns, Nanos.SECOND)).replace('T', ' ');
  }

  /// The word with its first letter in lower case.
  static String camelCase(String word) {
    return Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }
}
