package dev.plumbline.sdk.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.testing.Evidence;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every indicator against LEAN's own values on SPY (and IBM), raw daily bars of 2010 to 2012.
@Tag("shared")
class IndicatorReferenceTest {
  private static final Symbol SPY = Symbol.create("SPY", SecurityType.EQUITY, Market.USA);
  private static final Symbol IBM = Symbol.create("IBM", SecurityType.EQUITY, Market.USA);
  private static final double RELATIVE = 1e-9;

  /// What the rounding of decimals to 28 digits can leave of a zero.
  private static final double RESIDUE = 1e-15;

  static Stream<ReferenceRow> rows() throws IOException {
    return Files.readAllLines(Shared.lean("indicators", "INDEX.csv")).stream()
        .skip(1)
        .filter(line -> line.contains(",754,"))
        .map(ReferenceRow::parse);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void equalsLeanOnDailyBars(ReferenceRow row) throws Exception {
    Indicator indicator = row.make(SPY, IBM);
    assertEquals(row.warmUp(), indicator.warmUpPeriod(), "warm-up period");
    List<TradeBar> spy = bars("spy", SPY);
    List<TradeBar> ibm = bars("ibm", IBM);
    List<String> expected = expected(row);
    boolean needsTwo = row.arguments().contains("IBM");
    int firstReady = -1;
    for (int i = 0; i < expected.size(); i++) {
      update(indicator, spy.get(i), needsTwo ? ibm.get(i) : null);
      String[] cells = expected.get(i).split(",");
      String where = row + " on " + cells[0];
      assertEquals(cells[1].equals("1"), indicator.isReady(), where + " is ready");
      if (firstReady < 0 && indicator.isReady()) {
        firstReady = i;
      }
      note(row, expected.size(), i);
      for (int c = 0; c < row.columns().size(); c++) {
        double lean = Double.parseDouble(cells[2 + c]);
        double ours = ReferenceRow.output(indicator, row.columns().get(c));
        assertEquals(
            lean, ours, RELATIVE * Math.abs(lean) + RESIDUE, where + " " + row.columns().get(c));
      }
    }
    assertEquals(row.firstReady(), firstReady, "first ready row");
    note(row, expected.size(), expected.size());
  }

  private static void note(ReferenceRow row, int rows, int equal) {
    if (equal % rows == 0) {
      Evidence.note("indicators", row.indicator(), new Evidence.Rows(rows, equal));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void equalsANewIndicatorAfterAReset(ReferenceRow row) throws Exception {
    Indicator used = row.make(SPY, IBM);
    Indicator fresh = row.make(SPY, IBM);
    List<TradeBar> spy = bars("spy", SPY);
    List<TradeBar> ibm = bars("ibm", IBM);
    boolean needsTwo = row.arguments().contains("IBM");
    for (int i = 0; i < 100; i++) {
      update(used, spy.get(i), needsTwo ? ibm.get(i) : null);
    }
    used.reset();
    assertEquals(0, used.samples());
    for (int i = 200; i < 300; i++) {
      update(used, spy.get(i), needsTwo ? ibm.get(i) : null);
      update(fresh, spy.get(i), needsTwo ? ibm.get(i) : null);
      for (String column : row.columns()) {
        double expected = ReferenceRow.output(fresh, column);
        assertEquals(expected, ReferenceRow.output(used, column), row + " " + column);
      }
      assertEquals(fresh.isReady(), used.isReady());
    }
  }

  private static void update(Indicator indicator, TradeBar first, TradeBar second) {
    indicator.update(first);
    if (second != null) {
      indicator.update(second);
    }
  }

  private static List<String> expected(ReferenceRow row) throws IOException {
    Path file = Shared.lean("indicators", row.indicator() + ".csv");
    return Files.readAllLines(file).stream().skip(1).toList();
  }

  private static List<TradeBar> bars(String ticker, Symbol symbol) throws IOException {
    Path file = Shared.lean("data", "equity", "usa", "daily", ticker + ".zip");
    List<TradeBar> bars = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.entries().nextElement())) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\r?\n")) {
        if (line.compareTo("2010") > 0 && line.compareTo("2013") < 0) {
          bars.add(bar(symbol, line.split(",")));
        }
      }
    }
    return bars;
  }

  private static TradeBar bar(Symbol symbol, String[] cells) {
    long day =
        Nanos.of(LocalDate.parse(cells[0].substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
    return new TradeBar(
        symbol,
        day,
        day + Nanos.DAY,
        new Bar(price(cells[1]), price(cells[2]), price(cells[3]), price(cells[4])),
        Decimal.of(cells[5]),
        false);
  }

  private static Decimal price(String cell) {
    return Decimal.ofUnscaled(Long.parseLong(cell), 4);
  }
}
