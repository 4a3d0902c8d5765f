package dev.plumbline.sdk.schedule;

import static dev.plumbline.sdk.schedule.TestCalendar.SPY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.testing.Evidence;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Rules against LEAN's own answers, recorded in `shared/lean/rules`.
class ScheduleRulesTest {
  private final TestCalendar calendar = new TestCalendar();
  private final DateRules dateRules = new DateRules(calendar, MarketTimeZone.NEW_YORK);
  private final TimeRules timeRules = new TimeRules(calendar, MarketTimeZone.NEW_YORK);

  private Map<String, DateRule> recordedDateRules() {
    Map<String, DateRule> rules = new HashMap<>();
    rules.put("EveryDay", dateRules.everyDay());
    rules.put("EveryDay(SPY)", dateRules.everyDay(SPY));
    rules.put("Every(Tue;Thu)", dateRules.every(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
    for (int k : new int[] {0, 1, 4}) {
      rules.put("WeekStart(%d)".formatted(k), dateRules.weekStart(k));
      rules.put("WeekStart(SPY;%d)".formatted(k), dateRules.weekStart(SPY, k));
      rules.put("WeekEnd(%d)".formatted(k), dateRules.weekEnd(k));
      rules.put("WeekEnd(SPY;%d)".formatted(k), dateRules.weekEnd(SPY, k));
      rules.put("MonthStart(%d)".formatted(k), dateRules.monthStart(k));
      rules.put("MonthStart(SPY;%d)".formatted(k), dateRules.monthStart(SPY, k));
      rules.put("MonthEnd(%d)".formatted(k), dateRules.monthEnd(k));
      rules.put("MonthEnd(SPY;%d)".formatted(k), dateRules.monthEnd(SPY, k));
      rules.put("QuarterStart(SPY;%d)".formatted(k), dateRules.quarterStart(SPY, k));
      rules.put("QuarterEnd(SPY;%d)".formatted(k), dateRules.quarterEnd(SPY, k));
      rules.put("YearStart(SPY;%d)".formatted(k), dateRules.yearStart(SPY, k));
      rules.put("YearEnd(SPY;%d)".formatted(k), dateRules.yearEnd(SPY, k));
    }
    return rules;
  }

  private Map<String, TimeRule> recordedTimeRules() {
    return Map.ofEntries(
        Map.entry("Midnight", timeRules.midnight()),
        Map.entry("Noon", timeRules.noon()),
        Map.entry("At(15;30)", timeRules.at(15, 30)),
        Map.entry("At(2;30)", timeRules.at(2, 30)),
        Map.entry("Every(2h)", timeRules.every(Duration.ofHours(2))),
        Map.entry("AfterMarketOpen(SPY;0)", timeRules.afterMarketOpen(SPY)),
        Map.entry("AfterMarketOpen(SPY;30)", timeRules.afterMarketOpen(SPY, 30)),
        Map.entry("AfterMarketOpen(SPY;10;extended)", timeRules.afterMarketOpen(SPY, 10, true)),
        Map.entry("BeforeMarketOpen(SPY;5)", timeRules.beforeMarketOpen(SPY, 5)),
        Map.entry("BeforeMarketClose(SPY;0)", timeRules.beforeMarketClose(SPY)),
        Map.entry("BeforeMarketClose(SPY;15)", timeRules.beforeMarketClose(SPY, 15)),
        Map.entry("BeforeMarketClose(SPY;15;extended)", timeRules.beforeMarketClose(SPY, 15, true)),
        Map.entry("AfterMarketClose(SPY;10)", timeRules.afterMarketClose(SPY, 10)));
  }

  private static List<String> recorded(String file) throws IOException {
    List<String> lines = Files.readAllLines(Shared.lean("rules", file));
    return lines.subList(1, lines.size());
  }

  @Test
  @Tag("shared")
  void namesTheDaysThatLeanNames() throws IOException {
    Map<String, DateRule> rules = recordedDateRules();
    LocalDate first = LocalDate.of(2012, 11, 1);
    LocalDate last = LocalDate.of(2014, 2, 28);
    List<String> lines = recorded("date_rules.csv");
    int equal = 0;
    for (String line : lines) {
      String name = line.substring(0, line.indexOf(','));
      String days =
          rules
              .get(name)
              .getDates(first, last)
              .map(LocalDate::toString)
              .collect(Collectors.joining(" "));
      equal += line.substring(line.indexOf(',') + 1).equals(days) ? 1 : 0;
      Evidence.note("rules", "date_rules.csv", new Evidence.Rows(lines.size(), equal));
      assertEquals(line.substring(line.indexOf(',') + 1), days, name);
    }
    assertEquals(rules.size(), lines.size());
  }

  @Test
  @Tag("shared")
  void namesTheTimesThatLeanNames() throws IOException {
    Map<String, TimeRule> rules = recordedTimeRules();
    List<String> lines = recorded("time_rules.csv");
    int equal = 0;
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      String times =
          rules
              .get(cells[0])
              .createUtcEventTimes(Stream.of(LocalDate.parse(cells[1])))
              .mapToObj(Nanos::toText)
              .collect(Collectors.joining(" "));
      equal += cells[2].equals(times) ? 1 : 0;
      Evidence.note("rules", "time_rules.csv", new Evidence.Rows(lines.size(), equal));
      assertEquals(cells[2], times, cells[0] + " " + cells[1]);
    }
  }

  @Test
  void rulesWithoutASecurityFollowTheEarliestOpenAndTheLatestClose() {
    List<LocalDate> days = List.of(LocalDate.of(2013, 7, 3), LocalDate.of(2013, 7, 4));
    assertEquals(List.of("2013-07-03T13:35:00"), texts(timeRules.afterMarketOpen(5, false), days));
    assertEquals(
        List.of("2013-07-03T16:45:00"), texts(timeRules.beforeMarketClose(15, false), days));
  }

  private static List<String> texts(TimeRule rule, List<LocalDate> days) {
    return rule.createUtcEventTimes(days.stream()).mapToObj(Nanos::toText).toList();
  }

  @Test
  void severalTimeRulesGiveEachInstantOnceInOrder() {
    TimeRule rule =
        new CompositeTimeRule(
            List.of(
                timeRules.at(12, 0), timeRules.at(9, 30), timeRules.every(Duration.ofHours(12))));
    assertEquals(
        List.of("2013-07-03T04:00:00", "2013-07-03T13:30:00", "2013-07-03T16:00:00"),
        texts(rule, List.of(LocalDate.of(2013, 7, 3))));
    assertEquals("12,9.5,Every 720 min", rule.name());
  }

  @Test
  void rulesHaveLeansNames() {
    assertEquals("SPY: MonthStart+2", dateRules.monthStart(SPY, 2).name());
    assertEquals("WeekEnd-1", dateRules.weekEnd(1).name());
    assertEquals("Tuesday,Thursday", recordedDateRules().get("Every(Tue;Thu)").name());
    assertEquals("07/04/2013", dateRules.on(2013, 7, 4).name());
    assertEquals("15.5", timeRules.at(15, 30).name());
    assertEquals("SPY: 30 min after MarketOpen", timeRules.afterMarketOpen(SPY, 30).name());
    assertEquals("SPY: 5 min before MarketOpen", timeRules.beforeMarketOpen(SPY, 5).name());
    assertEquals(
        "SPY: 1.5 min before ExtendedMarketClose",
        timeRules.beforeMarketClose(SPY, 1.5, true).name());
  }

  @Test
  void rejectsOffsetsBeyondThePeriod() {
    IllegalArgumentException year =
        assertThrows(IllegalArgumentException.class, () -> dateRules.yearStart(366));
    assertEquals("DateRules.YearStart() : Offset must be between 0 and 365", year.getMessage());
    IllegalArgumentException week =
        assertThrows(IllegalArgumentException.class, () -> dateRules.weekStart(SPY, 5));
    assertEquals(
        "DateRules.WeekStart() : Monday+5 is out of range for SPY's schedule, please use an offset"
            + " between 0 - 4; Schedule : Monday, Tuesday, Wednesday, Thursday, Friday",
        week.getMessage());
  }
}
