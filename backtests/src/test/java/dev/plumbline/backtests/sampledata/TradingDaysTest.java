package dev.plumbline.backtests.sampledata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TradingDaysTest {
  @Test
  void skipsTheExchangeHolidaysOf2014() {
    List<LocalDate> days =
        TradingDays.exchange(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
    List<LocalDate> closed =
        LocalDate.of(2014, 1, 1)
            .datesUntil(LocalDate.of(2015, 1, 1))
            .filter(day -> day.getDayOfWeek().getValue() < 6 && !days.contains(day))
            .toList();
    // New York Stock Exchange, published holidays of 2014
    assertEquals(
        List.of(
            LocalDate.of(2014, 1, 1),
            LocalDate.of(2014, 1, 20),
            LocalDate.of(2014, 2, 17),
            LocalDate.of(2014, 4, 18),
            LocalDate.of(2014, 5, 26),
            LocalDate.of(2014, 7, 4),
            LocalDate.of(2014, 9, 1),
            LocalDate.of(2014, 11, 27),
            LocalDate.of(2014, 12, 25)),
        closed);
  }

  @Test
  void movesHolidaysOffWeekendsAsTheExchangesDo() {
    // 2011-01-01 was a Saturday (no holiday instead), 2010-12-25 too (24th closed), 2010-07-04 a
    // Sunday
    assertEquals(
        List.of(LocalDate.of(2010, 12, 23), LocalDate.of(2010, 12, 27)),
        TradingDays.exchange(LocalDate.of(2010, 12, 23), LocalDate.of(2010, 12, 27)));
    assertEquals(
        List.of(LocalDate.of(2010, 12, 31), LocalDate.of(2011, 1, 3)),
        TradingDays.exchange(LocalDate.of(2010, 12, 31), LocalDate.of(2011, 1, 3)));
    assertEquals(
        List.of(LocalDate.of(2010, 7, 2), LocalDate.of(2010, 7, 6)),
        TradingDays.exchange(LocalDate.of(2010, 7, 2), LocalDate.of(2010, 7, 6)));
  }

  @Test
  void keepsMarketHolidaysOtherThanTheThreeFixedDatesInSimpleDays() {
    assertEquals(
        List.of(LocalDate.of(2014, 7, 3), LocalDate.of(2014, 7, 7)),
        TradingDays.simple(LocalDate.of(2014, 7, 3), LocalDate.of(2014, 7, 7)));
    assertEquals(
        List.of(LocalDate.of(2014, 4, 18)),
        TradingDays.simple(LocalDate.of(2014, 4, 18), LocalDate.of(2014, 4, 20)));
  }
}
