package dev.plumbline.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollingWindowTest {
  private static List<String> windows(int months, String first, String last) {
    return RollingWindow.between(months, LocalDate.parse(first), LocalDate.parse(last)).stream()
        .map(window -> window.key() + " from " + window.first())
        .toList();
  }

  @Test
  void aMonthBeginsWithTheMonthAndTheLastOneEndsEarly() {
    assertEquals(
        List.of(
            "M1_20131130 from 2013-11-12",
            "M1_20131231 from 2013-12-01",
            "M1_20140115 from 2014-01-01"),
        windows(1, "2013-11-12", "2014-01-15"));
  }

  @Test
  void longerWindowsBeginSomeMonthsBeforeButNotBeforeTheRun() {
    assertEquals(
        List.of(
            "M3_20131031 from 2013-10-08",
            "M3_20131130 from 2013-10-08",
            "M3_20131231 from 2013-10-08",
            "M3_20140131 from 2013-11-01",
            "M3_20140210 from 2013-12-01"),
        windows(3, "2013-10-08", "2014-02-10"));
  }

  @Test
  void aRunWithinAMonthHasOneWindow() {
    assertEquals(List.of("M12_20131011 from 2013-10-07"), windows(12, "2013-10-07", "2013-10-11"));
  }
}
