package dev.plumbline.sdk.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A time zone that converts nanoseconds between UTC and its wall clock without allocating.
///
/// The changes of offset between 1960 and 2060 are laid out in a table when the zone is made; times
/// outside are converted by `java.time`. Wall clock times that occur twice (clocks set back) mean
/// the later instant, times that were skipped (clocks set forward) mean the instant of the change,
/// as in LEAN (`Extensions.cs`, `_mappingResolver`). Zones are equal if their ids are.
public final class MarketTimeZone {
  private static final long TABLE_START = Nanos.of(1960, 1, 1);
  private static final long TABLE_END = Nanos.of(2060, 1, 1);
  private static final int BUCKET_BITS = 51;

  /// Coordinated universal time.
  public static final MarketTimeZone UTC = new MarketTimeZone("UTC");

  /// The time zone of the US exchanges.
  public static final MarketTimeZone NEW_YORK = new MarketTimeZone("America/New_York");

  private final String id;
  private final ZoneRules rules;
  private final boolean fixed;
  private final long[] utcStarts;
  private final long[] localStarts;
  private final long[] offsets;
  private final short[] utcBuckets;
  private final short[] localBuckets;

  private MarketTimeZone(String id) {
    this.id = id;
    this.rules = (id.equals("UTC") ? ZoneOffset.UTC : ZoneId.of(id)).getRules();
    List<ZoneOffsetTransition> transitions = transitions(rules);
    int count = transitions.size() + 1;
    utcStarts = new long[count + 1];
    localStarts = new long[count + 1];
    offsets = new long[count];
    Instant start = Nanos.toInstant(TABLE_START);
    utcStarts[0] = TABLE_START;
    offsets[0] = rules.getOffset(start).getTotalSeconds() * Nanos.SECOND;
    localStarts[0] = TABLE_START + offsets[0];
    for (int i = 1; i < count; i++) {
      ZoneOffsetTransition transition = transitions.get(i - 1);
      offsets[i] = transition.getOffsetAfter().getTotalSeconds() * Nanos.SECOND;
      utcStarts[i] = Nanos.of(transition.getInstant());
      localStarts[i] = utcStarts[i] + Math.min(offsets[i - 1], offsets[i]);
    }
    utcStarts[count] = Long.MAX_VALUE;
    localStarts[count] = Long.MAX_VALUE;
    fixed = count == 1 && rules.isFixedOffset();
    utcBuckets = buckets(utcStarts, count);
    localBuckets = buckets(localStarts, count);
  }

  /// The zone of an id of the IANA database, `America/New_York`.
  ///
  /// @throws IllegalArgumentException if the id is unknown
  public static MarketTimeZone of(String zoneId) {
    if (zoneId.equals(NEW_YORK.id)) {
      return NEW_YORK;
    }
    if (zoneId.equals(UTC.id)) {
      return UTC;
    }
    try {
      return new MarketTimeZone(zoneId);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "unknown time zone '" + zoneId + "'; expected an IANA id such as America/New_York", e);
    }
  }

  /// The id in the IANA database.
  public String id() {
    return id;
  }

  /// The zone of `java.time`.
  public ZoneId zoneId() {
    return ZoneId.of(id);
  }

  /// The wall clock at an instant.
  public long toLocal(long utcNs) {
    if (fixed) {
      return utcNs + offsets[0];
    }
    if (utcNs < TABLE_START || utcNs >= TABLE_END) {
      return utcNs + rules.getOffset(Nanos.toInstant(utcNs)).getTotalSeconds() * Nanos.SECOND;
    }
    return utcNs + offsets[index(utcStarts, utcBuckets, utcNs)];
  }

  /// The instant at which the wall clock shows a time.
  ///
  /// A time that occurs twice is the later instant; a skipped one is the instant of the change.
  public long toUtc(long localNs) {
    if (fixed) {
      return localNs - offsets[0];
    }
    if (localNs < localStarts[0] || localNs >= TABLE_END - Nanos.DAY) {
      return toUtcByRules(localNs);
    }
    int i = index(localStarts, localBuckets, localNs);
    return Math.max(localNs - offsets[i], utcStarts[i]);
  }

  /// The wall clock of another zone at the instant at which this zone's shows a time (LEAN:
  /// `ConvertTo`).
  public long convert(long localNs, MarketTimeZone to) {
    return to.toLocal(toUtc(localNs));
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof MarketTimeZone zone && zone.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }

  private long toUtcByRules(long localNs) {
    LocalDateTime local = Nanos.toLocalDateTime(localNs);
    List<ZoneOffset> valid = rules.getValidOffsets(local);
    if (valid.isEmpty()) {
      return Nanos.of(rules.getTransition(local).getInstant());
    }
    return localNs - valid.getLast().getTotalSeconds() * Nanos.SECOND;
  }

  private static int index(long[] starts, short[] buckets, long ns) {
    int i = buckets[(int) ((ns - starts[0]) >> BUCKET_BITS)];
    while (ns >= starts[i + 1]) {
      i++;
    }
    return i;
  }

  private static short[] buckets(long[] starts, int count) {
    short[] buckets =
        new short[(int) ((TABLE_END + 2 * Nanos.DAY - TABLE_START) >> BUCKET_BITS) + 1];
    Arrays.fill(buckets, (short) 0);
    int i = 0;
    for (int b = 0; b < buckets.length; b++) {
      long bucketStart = starts[0] + ((long) b << BUCKET_BITS);
      while (i + 1 < count && starts[i + 1] <= bucketStart) {
        i++;
      }
      buckets[b] = (short) i;
    }
    return buckets;
  }

  private static List<ZoneOffsetTransition> transitions(ZoneRules rules) {
    Instant start = Nanos.toInstant(TABLE_START);
    Instant end = Nanos.toInstant(TABLE_END);
    List<ZoneOffsetTransition> found = new ArrayList<>();
    for (ZoneOffsetTransition transition : rules.getTransitions()) {
      if (transition.getInstant().isAfter(start) && transition.getInstant().isBefore(end)) {
        found.add(transition);
      }
    }
    addYearly(rules, found);
    return found;
  }

  /// Adds the changes that follow yearly rules, after the last one that is listed.
  private static void addYearly(ZoneRules rules, List<ZoneOffsetTransition> found) {
    List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
    if (yearly.isEmpty()) {
      return;
    }
    Instant last = rules.getTransitions().getLast().getInstant();
    int firstYear = last.atOffset(ZoneOffset.UTC).getYear();
    int endYear = Nanos.toInstant(TABLE_END).atOffset(ZoneOffset.UTC).getYear();
    for (int year = firstYear; year < endYear; year++) {
      for (ZoneOffsetTransitionRule rule : yearly) {
        ZoneOffsetTransition transition = rule.createTransition(year);
        if (transition.getInstant().isAfter(last)) {
          found.add(transition);
        }
      }
    }
  }
}
