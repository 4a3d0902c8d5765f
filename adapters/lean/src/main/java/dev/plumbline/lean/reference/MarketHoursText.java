package dev.plumbline.lean.reference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.plumbline.sdk.time.LocalMarketHours;
import dev.plumbline.sdk.time.MarketHoursExceptions;
import dev.plumbline.sdk.time.MarketHoursSegment;
import dev.plumbline.sdk.time.MarketHoursState;
import dev.plumbline.sdk.time.Nanos;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// One entry of the market hours database as it is written.
///
/// @param dataTimeZone id of the time zone of files
/// @param exchangeTimeZone id of the time zone of the exchange
/// @param week the hours by day
/// @param exceptions holidays, early closes, late opens
record MarketHoursText(
    String dataTimeZone,
    String exchangeTimeZone,
    Map<DayOfWeek, LocalMarketHours> week,
    MarketHoursExceptions exceptions) {

  private static final JsonFactory JSON = new JsonFactory();

  /// Reads the entry that begins at a place of the file.
  static MarketHoursText read(byte[] file, int offset) throws IOException {
    try (JsonParser json = JSON.createParser(file, offset, file.length - offset)) {
      return new Reader(json).entry();
    }
  }

  /// Reads an entry token by token.
  private static final class Reader {
    private final JsonParser json;
    private final Map<DayOfWeek, LocalMarketHours> week = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> holidays = new LinkedHashSet<>();
    private final Set<LocalDate> bankHolidays = new LinkedHashSet<>();
    private final Map<LocalDate, Duration> earlyCloses = new LinkedHashMap<>();
    private final Map<LocalDate, Duration> lateOpens = new LinkedHashMap<>();
    private String dataTimeZone;
    private String exchangeTimeZone;

    Reader(JsonParser json) {
      this.json = json;
    }

    MarketHoursText entry() throws IOException {
      expect(json.nextToken(), JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        member(json.currentName());
      }
      if (dataTimeZone == null || exchangeTimeZone == null) {
        throw new IOException("dataTimeZone or exchangeTimeZone is missing");
      }
      return new MarketHoursText(
          dataTimeZone,
          exchangeTimeZone,
          week,
          new MarketHoursExceptions(holidays, bankHolidays, earlyCloses, lateOpens));
    }

    private void member(String name) throws IOException {
      json.nextToken();
      switch (name) {
        case "dataTimeZone" -> dataTimeZone = json.getText();
        case "exchangeTimeZone" -> exchangeTimeZone = json.getText();
        case "holidays" -> dates(holidays);
        case "bankHolidays" -> dates(bankHolidays);
        case "earlyCloses" -> times(earlyCloses);
        case "lateOpens" -> times(lateOpens);
        case "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday" ->
            day(DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)));
        default -> json.skipChildren();
      }
    }

    private void day(DayOfWeek day) throws IOException {
      expect(json.currentToken(), JsonToken.START_ARRAY);
      List<MarketHoursSegment> segments = new ArrayList<>(3);
      while (json.nextToken() == JsonToken.START_OBJECT) {
        segments.add(segment());
      }
      week.put(day, new LocalMarketHours(day, segments));
    }

    private MarketHoursSegment segment() throws IOException {
      long start = 0;
      long end = 0;
      MarketHoursState state = MarketHoursState.CLOSED;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "start" -> start = timeOfDay(json.getText());
          case "end" -> end = timeOfDay(json.getText());
          case "state" -> state = MarketHoursState.of(json.getText());
          default -> json.skipChildren();
        }
      }
      return new MarketHoursSegment(state, start, end);
    }

    private void dates(Set<LocalDate> into) throws IOException {
      expect(json.currentToken(), JsonToken.START_ARRAY);
      while (json.nextToken() == JsonToken.VALUE_STRING) {
        into.add(date(json.getText()));
      }
    }

    private void times(Map<LocalDate, Duration> into) throws IOException {
      expect(json.currentToken(), JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        LocalDate date = date(json.currentName());
        json.nextToken();
        into.put(date, Duration.ofNanos(timeOfDay(json.getText())));
      }
    }

    private static void expect(JsonToken found, JsonToken expected) throws IOException {
      if (found != expected) {
        throw new IOException("found " + found + ", expected " + expected);
      }
    }
  }

  /// The date of a text `M/d/yyyy`.
  static LocalDate date(String text) {
    String[] parts = text.split("/");
    if (parts.length != 3) {
      throw new IllegalArgumentException("found the date '" + text + "', expected M/d/yyyy");
    }
    return LocalDate.of(
        Integer.parseInt(parts[2]), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  /// The time of day of a text `HH:mm:ss`; midnight at the end of the day is `1.00:00:00` or
  /// `1:00:00:00`.
  static long timeOfDay(String text) {
    String[] parts = text.replace('.', ':').split(":");
    boolean dated = parts.length == 4;
    if (parts.length != 3 && !dated) {
      throw new IllegalArgumentException("found the time '" + text + "', expected HH:mm:ss");
    }
    long seconds = 0;
    for (int i = dated ? 1 : 0; i < parts.length; i++) {
      seconds = 60 * seconds + Long.parseLong(parts[i]);
    }
    return (dated ? Long.parseLong(parts[0]) * Nanos.DAY : 0) + seconds * Nanos.SECOND;
  }
}
