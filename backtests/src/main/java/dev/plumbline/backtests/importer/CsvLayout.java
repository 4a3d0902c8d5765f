package dev.plumbline.backtests.importer;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How a csv file is to be read.
///
/// @param columns what each column of the file means, from the left: names such as `time`, `open`,
///   or `skip`; if empty the names are taken from the file's header. Case, blanks, `_`, `-` and `.`
///   in names do not matter
/// @param header whether the file's first line names the columns
/// @param delimiter the character between cells
/// @param timeFormat a pattern of [java.time.format.DateTimeFormatter], or `epoch-seconds` or
///   `epoch-millis`; if empty, times must be of the form `2014-06-05`, `2014/06/05` or `20140605`,
///   followed where needed by `T` or a blank and `09:30`, `09:30:00` or `09:30:00.125`, and by `Z`
///   or an offset such as `-04:00`
/// @param timeZone zone of the file's times where they name none; if empty, the data's zone
/// @param scale what every price is multiplied by, such as 0.01 for prices in cents; above 0
public record CsvLayout(
    List<String> columns,
    boolean header,
    char delimiter,
    Optional<String> timeFormat,
    Optional<ZoneId> timeZone,
    BigDecimal scale) {

  /// Checks the parts.
  ///
  /// @throws IllegalArgumentException if there is neither a header nor column names, the scale is
  ///   not above 0, or the delimiter is a letter, digit, quote or line end
  public CsvLayout {
    columns = List.copyOf(columns);
    if (columns.isEmpty() && !header) {
      throw new IllegalArgumentException(
          "found neither a header nor column names; name the columns, such as"
              + " time,open,high,low,close,volume");
    }
    if (scale.signum() <= 0) {
      throw new IllegalArgumentException("found scale " + scale + ", expected a number above 0");
    }
    if (Character.isLetterOrDigit(delimiter) || "\"\r\n.-+".indexOf(delimiter) >= 0) {
      throw new IllegalArgumentException(
          "found delimiter '" + delimiter + "', expected a character such as , ; or a tab");
    }
  }

  /// A comma-separated file with a header, ISO times in the data's zone, and unscaled prices.
  ///
  /// @param columns names with commas between them, such as `time,open,high,low,close,volume`;
  ///   blank to take the header's
  public static CsvLayout of(String columns) {
    return new CsvLayout(
        names(columns), true, ',', Optional.empty(), Optional.empty(), BigDecimal.ONE);
  }

  /// The names in a text with commas between them; none if it is blank.
  public static List<String> names(String columns) {
    return columns.isBlank()
        ? List.of()
        : Arrays.stream(columns.split(",", -1)).map(String::strip).toList();
  }
}
