package dev.plumbline.sdk.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NanosTest {
  @Test
  void convertsBetweenClassesOfTimeAndNanoseconds() {
    LocalDateTime time = LocalDateTime.of(2013, 10, 7, 9, 31, 5, 123_456_700);
    long ns = Nanos.of(time);
    assertEquals(time, Nanos.toLocalDateTime(ns));
    assertEquals(LocalDate.of(2013, 10, 7), Nanos.dateOf(ns));
    assertEquals(DayOfWeek.MONDAY, Nanos.dayOfWeek(ns));
    assertEquals(Nanos.of(2013, 10, 7), Nanos.startOfDay(ns));
    assertEquals(Nanos.of(2013, 10, 7, 9, 31), Nanos.roundDown(ns, Nanos.MINUTE));
    assertEquals(Instant.parse("2013-10-07T09:31:05.123456700Z"), Nanos.toInstant(ns));
    assertEquals(ns, Nanos.of(Nanos.toInstant(ns)));
  }

  @Test
  void treatsTimesBefore1970LikeLaterOnes() {
    long ns = Nanos.of(1899, 12, 30) + Nanos.HOUR;
    assertEquals(LocalDate.of(1899, 12, 30), Nanos.dateOf(ns));
    assertEquals(Nanos.HOUR, Nanos.timeOfDay(ns));
    assertEquals(DayOfWeek.SATURDAY, Nanos.dayOfWeek(ns));
    assertEquals("1899-12-30T01:00:00", Nanos.toText(ns));
  }

  @Test
  void roundsFromTheYearOneAsDotNetDoes() {
    Random random = new Random(7);
    BigInteger origin = BigInteger.valueOf(719_162).multiply(BigInteger.valueOf(Nanos.DAY));
    long[] intervals = {
      7 * Nanos.MINUTE, 7 * Nanos.DAY, 9 * Nanos.SECOND, 11 * Nanos.HOUR, 5 * Nanos.MINUTE
    };
    for (int i = 0; i < 1000; i++) {
      long ns = Nanos.of(1950, 1, 1) + (long) (random.nextDouble() * 100 * 365 * Nanos.DAY);
      long interval = intervals[i % intervals.length];
      long since = origin.add(BigInteger.valueOf(ns)).mod(BigInteger.valueOf(interval)).longValue();
      assertEquals(ns - since, Nanos.roundDown(ns, interval));
      assertEquals(since == 0 ? ns : ns - since + interval, Nanos.roundUp(ns, interval));
    }
  }

  @Test
  void roundsWeeksToMondays() {
    assertEquals(
        Nanos.of(2013, 10, 7), Nanos.roundDown(Nanos.of(2013, 10, 11, 16, 0), 7 * Nanos.DAY));
  }

  @Test
  void writesFractionsOnlyWhereThereAreSome() {
    assertEquals("2013-10-07T09:31:00", Nanos.toText(Nanos.of(2013, 10, 7, 9, 31)));
    assertEquals(
        "2013-10-07T09:31:00.05", Nanos.toText(Nanos.of(2013, 10, 7, 9, 31) + Nanos.SECOND / 20));
  }

  @Test
  void readsDatesAndTimes() {
    assertEquals(Nanos.of(2013, 10, 7), Nanos.parse("2013-10-07"));
    assertEquals(Nanos.of(2013, 10, 7, 9, 31), Nanos.parse("2013-10-07T09:31:00"));
    assertEquals(Nanos.of(2013, 10, 7, 9, 31), Nanos.parse("2013-10-07T09:31:00Z"));
    assertEquals(Nanos.of(2013, 10, 7), Nanos.parseEightDigits("20131007"));
  }

  @Test
  void refusesWhatIsNoTime() {
    Exception error = assertThrows(IllegalArgumentException.class, () -> Nanos.parse("7 Oct 2013"));
    assertEquals(
        "not a time: '7 Oct 2013'; expected 2013-10-07 or 2013-10-07T09:31:00", error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Nanos.parseEightDigits("2013100"));
    assertThrows(IllegalArgumentException.class, () -> Nanos.parseEightDigits("2013100a"));
    assertThrows(java.time.DateTimeException.class, () -> Nanos.parseEightDigits("20131307"));
  }
}
