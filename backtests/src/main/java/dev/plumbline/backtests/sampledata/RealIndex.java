package dev.plumbline.backtests.sampledata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// A real index whose daily bars the program carries.
enum RealIndex {
  /// The S&P 500.
  SP500("sp500.csv.gz"),
  /// The NASDAQ Composite.
  NASDAQCOMP("nasdaq.csv.gz");

  private static final String HEADER = "Date,Open,High,Low,Close,Adj Close,Volume";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/uuuu");
  private static final int DECIMALS = 4;

  private final String resource;

  RealIndex(String resource) {
    this.resource = resource;
  }

  /// A day's bar.
  ///
  /// @param prices open, high, low, close in ten-thousandths
  record Bar(LocalDate day, List<Long> prices, long volume) {}

  /// All bars, in order of days.
  List<Bar> bars() throws IOException {
    try (InputStream packed =
            Objects.requireNonNull(RealIndex.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.US_ASCII))) {
      String header = lines.readLine();
      if (!HEADER.equals(header)) {
        throw new IOException(
            resource + ", line 1: expected \"" + HEADER + "\", found \"" + header + "\"");
      }
      return lines.lines().map(RealIndex::bar).toList();
    } catch (UncheckedIOException e) {
      throw new IOException(resource + ": cannot be read", e);
    }
  }

  private static Bar bar(String line) {
    String[] cells = line.split(",", -1);
    List<Long> prices =
        List.of(cells[1], cells[2], cells[3], cells[4]).stream().map(RealIndex::price).toList();
    return new Bar(LocalDate.parse(cells[0], DAY), prices, Long.parseLong(cells[6]));
  }

  private static long price(String cell) {
    return new BigDecimal(cell)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .unscaledValue()
        .longValueExact();
  }
}
