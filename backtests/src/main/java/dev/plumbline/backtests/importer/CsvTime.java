package dev.plumbline.backtests.importer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The reader of times: from the file's text and zone to local time in the data's zone.
///
/// A date without a time stays that date, whatever the zones. A clock time that happens twice, when
/// clocks go back, is taken as the first one.
final class CsvTime {
  private static final String EPOCH_SECONDS = "epoch-seconds";
  private static final String EPOCH_MILLIS = "epoch-millis";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final String form;
  private final Optional<DateTimeFormatter> formatter;
  private final ZoneId fileZone;
  private final ZoneId dataZone;
  private final boolean daily;

  /// @throws IllegalArgumentException if the layout's time format is no pattern
  CsvTime(CsvLayout layout, ImportTarget target) {
    this.form =
        layout.timeFormat().orElse("2014-06-05 or 2014-06-05 09:30:00 (or give a time format)");
    this.formatter = formatter(layout.timeFormat());
    this.dataZone = target.dataZone();
    this.fileZone = layout.timeZone().orElse(dataZone);
    this.daily = target.resolution() == ImportResolution.DAILY;
  }

  /// The time of a row in the data's zone.
  ///
  /// @throws CsvImportException if the cell is no time of the form that is expected
  LocalDateTime read(CsvRow row) {
    Cell cell = cell(row);
    LocalDateTime time = formatter.map(each -> local(each, cell)).orElseGet(() -> epoch(cell));
    if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
      throw cell.expected(
          "a time of the form %s in the years %d to %d".formatted(form, FIRST_YEAR, LAST_YEAR));
    }
    return time;
  }

  /// The cell of a row's time; if the row has date and time, both with a blank between them.
  static Cell cell(CsvRow row) {
    if (!row.has(Column.TIME)) {
      return row.cell(Column.DATE);
    }
    Cell time = row.cell(Column.TIME);
    return row.has(Column.DATE)
        ? new Cell(
            time.file(),
            time.line(),
            time.position(),
            Column.TIME,
            row.cell(Column.DATE).text() + " " + time.text())
        : time;
  }

  private LocalDateTime local(DateTimeFormatter each, Cell cell) {
    TemporalAccessor parsed;
    try {
      parsed = each.parse(cell.text());
    } catch (DateTimeException e) {
      throw cell.expected("a time of the form " + form);
    }
    LocalDate date = parsed.query(TemporalQueries.localDate());
    LocalTime clock = parsed.query(TemporalQueries.localTime());
    if (date == null) {
      throw cell.expected("a time of the form " + form + ", with a date");
    }
    if (clock == null && !daily) {
      throw cell.expected("a date with a time of day");
    }
    if (clock == null) {
      return date.atStartOfDay();
    }
    return parsed.isSupported(ChronoField.INSTANT_SECONDS)
        ? LocalDateTime.ofInstant(Instant.from(parsed), dataZone)
        : inDataZone(date.atTime(clock), cell);
  }

  private LocalDateTime epoch(Cell cell) {
    try {
      long number = Long.parseLong(cell.text());
      Instant instant =
          form.equals(EPOCH_SECONDS) ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
      return LocalDateTime.ofInstant(instant, dataZone);
    } catch (DateTimeException | NumberFormatException e) {
      throw cell.expected("a whole number, " + form);
    }
  }

  private LocalDateTime inDataZone(LocalDateTime local, Cell cell) {
    if (fileZone.equals(dataZone)) {
      return local;
    }
    List<ZoneOffset> offsets = fileZone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      throw cell.expected(
          "a time that exists in "
              + fileZone
              + ", where clocks skip this one (is the zone right?)");
    }
    return local.atOffset(offsets.getFirst()).atZoneSameInstant(dataZone).toLocalDateTime();
  }

  private static Optional<DateTimeFormatter> formatter(Optional<String> pattern) {
    if (pattern.isEmpty()) {
      return Optional.of(iso());
    }
    String form = pattern.get();
    if (form.equals(EPOCH_SECONDS) || form.equals(EPOCH_MILLIS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .appendPattern(withProlepticYear(form))
              .toFormatter(Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "found time format \"%s\", expected a pattern such as yyyy-MM-dd HH:mm:ss, %s or %s (%s)"
              .formatted(form, EPOCH_SECONDS, EPOCH_MILLIS, e.getMessage()),
          e);
    }
  }

  private static DateTimeFormatter iso() {
    return new DateTimeFormatterBuilder()
        .appendPattern("[uuuu-MM-dd][uuuu/MM/dd][uuuuMMdd]")
        .optionalStart()
        .appendPattern("['T'][ ]HH:mm")
        .optionalStart()
        .appendPattern(":ss")
        .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
        .optionalEnd()
        .optionalEnd()
        .optionalStart()
        .appendPattern("[ ][XXX][XX]")
        .optionalEnd()
        .toFormatter(Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /// The pattern with `u` for `y` outside quotes: a strict formatter takes `y` only with an era,
  /// and a lenient one would turn 31 June into 30 June.
  private static String withProlepticYear(String pattern) {
    StringBuilder proleptic = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      quoted ^= c == '\'';
      proleptic.append(c == 'y' && !quoted ? 'u' : c);
    }
    return proleptic.toString();
  }
}
