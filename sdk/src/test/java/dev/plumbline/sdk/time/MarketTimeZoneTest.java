package dev.plumbline.sdk.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarketTimeZoneTest {
  private static final MarketTimeZone NEW_YORK = MarketTimeZone.NEW_YORK;

  @Test
  void skippedTimesMeanTheInstantOfTheChange() {
    assertEquals(utc("2013-03-10T07:00"), NEW_YORK.toUtc(local("2013-03-10T02:00")));
    assertEquals(utc("2013-03-10T07:00"), NEW_YORK.toUtc(local("2013-03-10T02:59")));
    assertEquals(utc("2013-03-10T07:00"), NEW_YORK.toUtc(local("2013-03-10T03:00")));
    assertEquals(utc("2013-03-10T06:59"), NEW_YORK.toUtc(local("2013-03-10T01:59")));
  }

  @Test
  void timesThatOccurTwiceMeanTheLaterInstant() {
    assertEquals(utc("2013-11-03T04:59"), NEW_YORK.toUtc(local("2013-11-03T00:59")));
    assertEquals(utc("2013-11-03T06:00"), NEW_YORK.toUtc(local("2013-11-03T01:00")));
    assertEquals(utc("2013-11-03T06:30"), NEW_YORK.toUtc(local("2013-11-03T01:30")));
    assertEquals(utc("2013-11-03T07:00"), NEW_YORK.toUtc(local("2013-11-03T02:00")));
  }

  @Test
  void wallClockFollowsTheChanges() {
    assertEquals(local("2013-03-10T01:59"), NEW_YORK.toLocal(utc("2013-03-10T06:59")));
    assertEquals(local("2013-03-10T03:00"), NEW_YORK.toLocal(utc("2013-03-10T07:00")));
    assertEquals(local("2013-11-03T01:59"), NEW_YORK.toLocal(utc("2013-11-03T05:59")));
    assertEquals(local("2013-11-03T01:00"), NEW_YORK.toLocal(utc("2013-11-03T06:00")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTC", "America/New_York", "America/Chicago", "Europe/London", "Europe/Berlin",
        "Asia/Kolkata", "Asia/Tokyo", "Australia/Sydney", "Africa/Casablanca", "Pacific/Apia",
        "Pacific/Kwajalein", "Antarctica/Troll", "America/Caracas", "Etc/GMT+5"
      })
  void agreesWithJavaTimeEverywhere(String id) {
    MarketTimeZone zone = MarketTimeZone.of(id);
    ZoneRules rules = ZoneId.of(id).getRules();
    Random random = new Random(id.hashCode());
    long from = Nanos.of(1900, 1, 1);
    long to = Nanos.of(2150, 1, 1);
    for (int i = 0; i < 20_000; i++) {
      long ns = from + (long) (random.nextDouble() * (to - from));
      check(zone, rules, ns);
    }
    for (ZoneOffsetTransition change = rules.nextTransition(Nanos.toInstant(from));
        change != null && Nanos.of(change.getInstant()) < Nanos.of(2080, 1, 1);
        change = rules.nextTransition(change.getInstant())) {
      for (long minutes = -1500; minutes <= 1500; minutes += 15) {
        check(zone, rules, Nanos.of(change.getInstant()) + minutes * Nanos.MINUTE);
        check(zone, rules, Nanos.of(change.getInstant()) + minutes * Nanos.MINUTE - 1);
      }
    }
  }

  @Test
  void convertsBetweenZones() {
    assertEquals(
        local("2013-10-07T19:00"),
        NEW_YORK.convert(local("2013-10-07T09:30"), MarketTimeZone.of("Asia/Kolkata")));
  }

  @Test
  void zonesAreEqualByTheirIds() {
    assertEquals(MarketTimeZone.of("Europe/Berlin"), MarketTimeZone.of("Europe/Berlin"));
  }

  @Test
  void refusesUnknownZones() {
    Exception error =
        assertThrows(IllegalArgumentException.class, () -> MarketTimeZone.of("America/Gotham"));
    assertEquals(
        "unknown time zone 'America/Gotham'; expected an IANA id such as America/New_York",
        error.getMessage());
  }

  private static void check(MarketTimeZone zone, ZoneRules rules, long ns) {
    long offset = rules.getOffset(Nanos.toInstant(ns)).getTotalSeconds() * Nanos.SECOND;
    assertEquals(ns + offset, zone.toLocal(ns), () -> zone + " at " + Nanos.toText(ns) + "Z");
    LocalDateTime wall = Nanos.toLocalDateTime(ns);
    List<ZoneOffset> valid = rules.getValidOffsets(wall);
    long expected =
        valid.isEmpty()
            ? Nanos.of(rules.getTransition(wall).getInstant())
            : ns - valid.getLast().getTotalSeconds() * Nanos.SECOND;
    assertEquals(expected, zone.toUtc(ns), () -> zone + " at " + wall);
  }

  private static long local(String text) {
    return Nanos.of(LocalDateTime.parse(text));
  }

  private static long utc(String text) {
    return Nanos.of(LocalDateTime.parse(text));
  }
}
