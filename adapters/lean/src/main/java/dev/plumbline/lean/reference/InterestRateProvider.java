package dev.plumbline.lean.reference;

import dev.plumbline.lean.file.DataError;
import dev.plumbline.lean.file.DataFault;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The yearly rate of an investment without risk in the United States, from
/// `alternative/interest-rate/usa/interest-rate.csv`.
///
/// A rate holds until the next one. From 1998 to the first rate of the file that one holds, before
/// 1998 the rate of 1998-01-01. Without the file the rate is 1 %. Where LEAN's table ends at
/// today's date, this one goes on. Not thread-safe. Rules: LEAN, `InterestRateProvider.cs`.
public final class InterestRateProvider {
  /// The rate where nothing is known.
  public static final Decimal DEFAULT_RISK_FREE_RATE = Decimal.of("0.01");

  static final String PATH = "alternative/interest-rate/usa/interest-rate.csv";

  private static final long FIRST = Nanos.of(1998, 1, 1);

  private final DataFolder folder;
  private TreeMap<Long, Decimal> rates;
  private Decimal first = DEFAULT_RISK_FREE_RATE;

  /// The rates of a data folder; the file is read when the first rate is asked for.
  public InterestRateProvider(DataFolder folder) {
    this.folder = folder;
  }

  /// The rate on the day of a time, as a fraction: 0.0225 for 2.25 %.
  public Decimal interestRate(long ns) {
    if (rates == null) {
      rates = new TreeMap<>();
      read();
    }
    long day = Nanos.startOfDay(ns);
    if (day < FIRST) {
      Decimal exact = rates.get(day);
      return exact != null ? exact : interestRate(FIRST);
    }
    Map.Entry<Long, Decimal> last = rates.floorEntry(day);
    return last != null && last.getKey() >= FIRST ? last.getValue() : first;
  }

  private void read() {
    byte[] file = folder.read(PATH);
    if (file == null) {
      folder
          .errors()
          .add(
              new DataError(
                  DataFault.MISSING_FILE,
                  PATH,
                  "",
                  0,
                  "no file",
                  "dates and rates",
                  "the risk-free rate is 1 %"));
      return;
    }
    try (CSVParser csv =
        CSVParser.parse(
            new ByteArrayInputStream(file), StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
      for (CSVRecord row : csv) {
        if (row.getRecordNumber() > 1) {
          add(row, (int) csv.getCurrentLineNumber());
        }
      }
    } catch (IOException e) {
      folder.errors().add(error(0, String.valueOf(e.getMessage())));
    }
  }

  private void add(CSVRecord row, int line) {
    try {
      long day = Nanos.parse(row.get(0));
      Decimal rate = Decimal.of(row.get(1)).divide(100);
      if (rates.isEmpty()) {
        first = rate;
      }
      rates.put(day, rate);
    } catch (RuntimeException e) {
      folder.errors().add(error(line, "'" + String.join(",", row) + "'"));
    }
  }

  private static DataError error(int line, String found) {
    return new DataError(
        DataFault.REFERENCE,
        PATH,
        "",
        line,
        found,
        "a date and a rate in percent, 2013-10-07,0.75",
        "the line is skipped");
  }
}
