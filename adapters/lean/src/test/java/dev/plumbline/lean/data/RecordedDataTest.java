package dev.plumbline.lean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.testing.Shared;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every equity file of LEAN's sample data, compared with a plain reading of the same text.
@Tag("shared")
class RecordedDataTest {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd HH:mm");

  private final DataFolder folder = new DataFolder(Shared.lean("data"));
  private final LeanDataSource source = new LeanDataSource(folder, 2);

  @Test
  void everyEquityFileGivesItsLines() throws IOException {
    long rows = 0;
    int files = 0;
    for (Path file : equityFiles()) {
      Path path = folder.root().relativize(file);
      Resolution resolution = Resolution.of(path.getName(2).toString());
      boolean whole = resolution == Resolution.HOUR || resolution == Resolution.DAILY;
      String name = path.getFileName().toString().replace(".zip", "");
      String ticker = whole ? name : path.getName(3).toString();
      DataKey key =
          new DataKey(
              Symbol.create(ticker, SecurityType.EQUITY, path.getName(1).toString()),
              ticker,
              resolution,
              name.endsWith("_quote") ? TickType.QUOTE : TickType.TRADE,
              whole ? 0 : Nanos.parseEightDigits(name.substring(0, 8)));
      assertEquals(path.toString(), LeanPaths.zip(key));
      rows += compare(file, key);
      files++;
    }
    assertEquals(176, files);
    assertEquals(0, folder.errors().losses(), () -> folder.errors().report().toString());
    assertEquals(files, folder.filesRead().size());
    assertTrue(rows > 3_000_000, "rows " + rows);
  }

  private List<Path> equityFiles() throws IOException {
    try (Stream<Path> all = Files.walk(folder.root().resolve("equity"))) {
      return all.filter(path -> path.toString().endsWith(".zip"))
          .filter(path -> !path.toString().contains("/universes/"))
          .filter(path -> !path.toString().contains("/fundamental/"))
          .sorted()
          .toList();
    }
  }

  private int compare(Path file, DataKey key) throws IOException {
    Rows rows = rows(key);
    int row = 0;
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      zip.getNextEntry();
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(zip, StandardCharsets.US_ASCII));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.check(row++, line.split(",", -1), key);
      }
    }
    assertEquals(row, rows.size(), file.toString());
    return row;
  }

  private Rows rows(DataKey key) {
    if (key.resolution() == Resolution.TICK) {
      return new TickRows(source.ticks(key));
    }
    return key.tickType() == TickType.QUOTE
        ? new QuoteRows(source.quotes(key))
        : new TradeRows(source.trades(key));
  }

  private static long time(String cell, DataKey key) {
    return key.dayNs() == 0
        ? Nanos.of(LocalDateTime.parse(cell, TIME))
        : key.dayNs() + Long.parseLong(cell) * Nanos.MILLISECOND;
  }

  private static long number(String cell) {
    return cell.isEmpty() ? 0 : Long.parseLong(cell);
  }

  private interface Rows {
    int size();

    void check(int row, String[] cells, DataKey key);
  }

  private record TradeRows(TradeColumns bars) implements Rows {
    @Override
    public int size() {
      assertEquals(4, bars.priceScale);
      return bars.size;
    }

    @Override
    public void check(int row, String[] cells, DataKey key) {
      assertEquals(6, cells.length);
      assertEquals(time(cells[0], key), bars.timeNs[row]);
      assertEquals(number(cells[1]), bars.open[row]);
      assertEquals(number(cells[2]), bars.high[row]);
      assertEquals(number(cells[3]), bars.low[row]);
      assertEquals(number(cells[4]), bars.close[row]);
      assertEquals(number(cells[5]), bars.volume[row]);
    }
  }

  private record QuoteRows(QuoteColumns bars) implements Rows {
    @Override
    public int size() {
      assertEquals(4, bars.priceScale);
      return bars.size;
    }

    @Override
    public void check(int row, String[] cells, DataKey key) {
      assertEquals(11, cells.length);
      assertEquals(time(cells[0], key), bars.timeNs[row]);
      for (int i = 0; i < 4; i++) {
        assertEquals(price(cells, 1, i), bars.bid[i][row]);
        assertEquals(price(cells, 6, i), bars.ask[i][row]);
      }
      assertEquals(number(cells[5]), bars.bidSize[row]);
      assertEquals(number(cells[10]), bars.askSize[row]);
    }

    private static long price(String[] cells, int side, int i) {
      return cells[side].isEmpty() ? QuoteColumns.MISSING : number(cells[side + i]);
    }
  }

  private record TickRows(TickColumns ticks) implements Rows {
    @Override
    public int size() {
      return ticks.size;
    }

    @Override
    public void check(int row, String[] cells, DataKey key) {
      assertEquals(time(cells[0], key), ticks.timeNs[row]);
      boolean quote = key.tickType() == TickType.QUOTE;
      long[][] numbers = quote ? ticks.quote : new long[][] {ticks.price, ticks.quantity};
      for (int i = 0; i < numbers.length; i++) {
        assertEquals(number(cells[i + 1]), numbers[i][row]);
      }
      int text = numbers.length + 1;
      assertEquals(cells[text], ticks.text[0][row]);
      assertEquals(cells[text + 1], ticks.text[1][row]);
      assertEquals(cells[text + 2].equals("1"), ticks.suspicious[row]);
    }
  }
}
