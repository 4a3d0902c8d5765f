package dev.plumbline.lean.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketHoursSegment;
import dev.plumbline.sdk.time.MarketHoursState;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.testing.Evidence;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarketHoursDatabaseTest {
  private static final Symbol SPY = Symbol.create("SPY", SecurityType.EQUITY, "usa");

  @TempDir private Path folder;

  @Test
  void aSecurityWithoutEntryHasThoseOfItsMarket() throws IOException {
    MarketHoursDatabase database =
        write(
            entry(
                "Equity-usa-[*]", "UTC", "\"monday\": [" + segment("09:30:00", "16:00:00") + "]"));
    SecurityExchangeHours hours = database.exchangeHours(SPY);
    assertTrue(hours.isOpen(Nanos.of(2013, 10, 7, 9, 30), false));
    assertFalse(hours.isOpen(Nanos.of(2013, 10, 8, 9, 30), false));
    assertEquals("UTC", database.dataTimeZone(SPY).id());
    assertEquals("America/New_York", hours.timeZone().id());
    assertSame(hours, database.exchangeHours(Symbol.create("IBM", SecurityType.EQUITY, "usa")));
  }

  @Test
  void anOwnEntryAddsToTheExceptionsOfItsMarket() throws IOException {
    MarketHoursDatabase database =
        write(
            entry(
                "Equity-usa-[*]",
                "UTC",
                "\"holidays\": [\"7/4/2013\"], \"earlyCloses\": {\"7/3/2013\": \"13:00:00\","
                    + " \"12/24/2013\": \"13:00:00\"}"),
            entry(
                "equity-USA-spy",
                "UTC",
                "\"holidays\": [\"1/1/2014\"], \"earlyCloses\": {\"7/3/2013\": \"12:00:00\"}"));
    SecurityExchangeHours hours = database.exchangeHours(SPY);
    assertEquals("[2013-07-04, 2014-01-01]", hours.holidays().toString());
    assertEquals("{2013-07-03=PT12H, 2013-12-24=PT13H}", hours.earlyCloses().toString());
  }

  @Test
  void anEntryAfterTheOwnOneAddsNothing() throws IOException {
    MarketHoursDatabase database =
        write(
            entry("Equity-usa-SPY", "UTC", "\"holidays\": [\"1/1/2014\"]"),
            entry("Equity-usa-[*]", "UTC", "\"holidays\": [\"7/4/2013\"]"));
    assertEquals("[2014-01-01]", database.exchangeHours(SPY).holidays().toString());
  }

  @Test
  void optionsTakeTheExceptionsOfTheirUnderlyingWhereTheyHaveNone() throws IOException {
    MarketHoursDatabase database =
        write(
            entry("Option-usa-[*]", "UTC", "\"lateOpens\": {\"7/5/2013\": \"11:00:00\"}"),
            entry(
                "Equity-usa-[*]",
                "UTC",
                "\"holidays\": [\"7/4/2013\"], \"lateOpens\": {\"7/8/2013\": \"11:00:00\"}"));
    SecurityExchangeHours hours = database.exchangeHours(Symbol.createCanonicalOption(SPY, null));
    assertEquals("[2013-07-04]", hours.holidays().toString());
    assertEquals("{2013-07-05=PT11H}", hours.lateOpens().toString());
  }

  @Test
  void namesInsideOtherTextAreNoEntries() throws IOException {
    MarketHoursDatabase database =
        write(
            entry("Base-x-[*]", "UTC", "\"comment\": \"Equity-usa-SPY\""),
            entry("Equity-usa-[*]", "UTC", "\"holidays\": []"));
    assertTrue(database.exchangeHours(SPY).holidays().isEmpty());
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    MarketHoursDatabase database = write(entry("Equity-usa-[*]", "UTC", "\"holidays\": []"));
    Exception error =
        assertThrows(
            IllegalArgumentException.class,
            () -> database.entry("oanda", "EURUSD", SecurityType.FOREX));
    assertEquals("Unable to locate exchange hours for Forex-oanda-EURUSD.", error.getMessage());
  }

  @Test
  void saysWhichEntryIsWrong() throws IOException {
    MarketHoursDatabase database =
        write(entry("Equity-usa-[*]", "UTC", "\"holidays\": [\"2013-07-04\"]"));
    Exception error =
        assertThrows(IllegalArgumentException.class, () -> database.exchangeHours(SPY));
    assertEquals(
        folder.resolve("market-hours/market-hours-database.json")
            + ", entry Equity-usa-[*]: found the date '2013-07-04', expected M/d/yyyy",
        error.getMessage());
  }

  @Test
  void knowsUsEquitiesWithoutAFile() {
    MarketHoursDatabase database = new MarketHoursDatabase(new DataFolder(folder));
    SecurityExchangeHours hours = database.exchangeHours(SPY);
    assertTrue(hours.isOpen(Nanos.of(2013, 10, 7, 9, 30), false));
    assertFalse(hours.isDateOpen(Nanos.of(2012, 10, 29)));
    assertEquals(
        Nanos.of(2013, 7, 3, 13, 0), hours.nextMarketClose(Nanos.of(2013, 7, 3, 10, 0), false));
    Exception error =
        assertThrows(
            IllegalArgumentException.class,
            () -> database.entry("oanda", "EURUSD", SecurityType.FOREX));
    assertEquals(
        "Unable to locate exchange hours for Forex-oanda-EURUSD. There is no file "
            + folder.resolve("market-hours/market-hours-database.json")
            + "; without it only equities of the market usa are known.",
        error.getMessage());
  }

  @Tag("shared")
  @Test
  void builtInHoursAreThoseOfTheRecordedCalendar() throws IOException {
    Map<LocalDate, String> recorded = new HashMap<>();
    for (String row : rows("usa_equity_calendar.csv")) {
      String[] cells = row.split(",", -1);
      recorded.put(LocalDate.parse(cells[0]), cells[1] + " " + cells[2]);
    }
    assertEquals(333, recorded.size());
    SecurityExchangeHours builtIn = UsEquityHours.create();
    SecurityExchangeHours stored = shared().exchangeHours(SPY);
    int equal = 0;
    for (LocalDate date = LocalDate.of(1998, 1, 1);
        date.getYear() < 2027;
        date = date.plusDays(1)) {
      long day = Nanos.of(date);
      assertEquals(
          stored.marketHours(day).toString(), builtIn.marketHours(day).toString(), date.toString());
      if (date.getDayOfWeek().getValue() <= 5) {
        assertEquals(recorded.getOrDefault(date, "open 16:00:00"), spelled(builtIn, day));
        equal += spelled(builtIn, day).equals(recorded.get(date)) ? 1 : 0;
      }
    }
    Evidence.note("rules", "usa_equity_calendar.csv", new Evidence.Rows(recorded.size(), equal));
  }

  @Tag("shared")
  @Test
  void opensAndClosesAreThoseOfTheRecordedSchedule() throws IOException {
    SecurityExchangeHours hours = shared().exchangeHours(SPY);
    int checked = 0;
    for (String row : rows("time_rules.csv")) {
      String[] cells = row.split(",", -1);
      long day = Nanos.parse(cells[1]);
      long local =
          switch (cells[0]) {
            case "AfterMarketOpen(SPY;0)" -> hours.nextMarketOpen(day, false);
            case "AfterMarketOpen(SPY;10;extended)" ->
                hours.nextMarketOpen(day, true) + 10 * Nanos.MINUTE;
            case "BeforeMarketClose(SPY;15)" ->
                hours.nextMarketClose(day, false) - 15 * Nanos.MINUTE;
            case "BeforeMarketClose(SPY;15;extended)" ->
                hours.nextMarketClose(day, true) - 15 * Nanos.MINUTE;
            case "At(2;30)" -> day + Nanos.timeOfDay(2, 30, 0);
            default -> Nanos.MIN;
          };
      if (local == Nanos.MIN) {
        continue;
      }
      checked++;
      boolean fires = cells[0].startsWith("At") || hours.isDateOpen(day);
      assertEquals(cells[2], fires ? Nanos.toText(hours.timeZone().toUtc(local)) : "", row);
    }
    assertEquals(65, checked);
  }

  @Tag("shared")
  @Test
  void everyRecordedEntryCanBeRead() throws IOException {
    MarketHoursDatabase database = shared();
    String text =
        Files.readString(Shared.lean("data", "market-hours", "market-hours-database.json"));
    Matcher names =
        Pattern.compile("\"(\\w+)-(\\w+)-([^\"]+)\": \\{\\s*\"dataTimeZone\": \"([^\"]+)\"")
            .matcher(text);
    int count = 0;
    while (names.find()) {
      MarketHoursEntry entry =
          database.entry(names.group(2), names.group(3), SecurityType.of(names.group(1)));
      assertEquals(names.group(4), entry.dataTimeZone().id());
      count++;
    }
    assertEquals(549, count);
  }

  private static MarketHoursDatabase shared() {
    return new MarketHoursDatabase(new DataFolder(Shared.lean("data")));
  }

  private static List<String> rows(String file) throws IOException {
    return Files.readAllLines(Shared.lean("rules", file)).stream().skip(1).toList();
  }

  private static String spelled(SecurityExchangeHours hours, long day) {
    if (!hours.isDateOpen(day)) {
      return "closed ";
    }
    long close =
        hours.marketHours(day).segments().stream()
            .filter(segment -> segment.state() == MarketHoursState.MARKET)
            .mapToLong(MarketHoursSegment::endNs)
            .max()
            .orElseThrow();
    return (close == 16 * Nanos.HOUR ? "open " : "early close ")
        + Nanos.toText(day + close).substring(11);
  }

  private MarketHoursDatabase write(String... entries) throws IOException {
    Path file = folder.resolve("market-hours/market-hours-database.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{ \"entries\": { " + String.join(", ", entries) + " } }");
    return new MarketHoursDatabase(new DataFolder(folder));
  }

  private static String entry(String name, String zone, String members) {
    return "\""
        + name
        + "\" : { \"dataTimeZone\": \""
        + zone
        + "\", \"exchangeTimeZone\": \"America/New_York\", "
        + members
        + "}";
  }

  private static String segment(String start, String end) {
    return "{\"start\": \"" + start + "\", \"end\": \"" + end + "\", \"state\": \"market\"}";
  }
}
