package dev.plumbline.lean.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.lean.file.DataFault;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.lean.file.FileRead;
import dev.plumbline.sdk.corporate.MapFile;
import dev.plumbline.sdk.corporate.MapFileResolver;
import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.testing.Evidence;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeanMapFileProviderTest {
  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    write("spy", "19980102,spy,P\n20501231,spy,P\n");
    write("googl", "20040819,goog,Q\n20140402,goog,Q\n20501231,googl,Q\n");
    write("goog", "20140327,goocv,Q\n20140402,goocv,Q\n20501231,goog,Q\n");
    write("twx.1", "19980102,twx\n20010111,twx\n");
    write("twx", "19980102,aol,N\n20031015,aol,N\n20180615,twx,N\n");
  }

  @Test
  void oneTickerNeedsOneFile() {
    DataFolder data = new DataFolder(folder);
    LeanMapFileProvider provider = new LeanMapFileProvider(data);
    Symbol spy = provider.createEquity("spy", "usa");
    assertEquals("SPY R735QTJ8XC9X", spy.id().toString());
    assertEquals("SPY", provider.mapFile(spy).permtick());
    assertEquals(
        List.of("equity/usa/map_files/spy.csv"),
        data.filesRead().stream().map(FileRead::path).toList());
  }

  /// The equities of `shared/lean/rules/security_ids.csv`, whose identifiers hold the first day of
  /// their map files.
  @Tag("shared")
  @Test
  void everyRecordedEquityHasLeansIdentifier() throws IOException {
    LeanMapFileProvider provider = new LeanMapFileProvider(new DataFolder(Shared.lean("data")));
    List<String> lean = new ArrayList<>();
    List<String> ours = new ArrayList<>();
    for (String line : Files.readAllLines(Shared.lean("rules", "security_ids.csv"))) {
      String[] cells = line.split(",", -1);
      if (cells[0].equals("equity")) {
        lean.add(cells[1] + ": " + cells[7]);
        ours.add(cells[1] + ": " + provider.createEquity(cells[1], cells[2]).id());
      }
    }
    assertEquals(12, lean.size());
    assertEquals(lean, ours);
    Evidence.note("rules", "security_ids.csv", new Evidence.Rows(lean.size(), ours.size()));
  }

  @Test
  void reusedTickersBelongToTheSecurityOfTheDate() {
    LeanMapFileProvider provider = new LeanMapFileProvider(new DataFolder(folder));
    assertEquals("GOOCV VP83T1ZUHROL", provider.createEquity("GOOG", "usa").id().toString());
    assertEquals("GOOG T1AZ164W5VTX", provider.createEquity("GOOGL", "usa").id().toString());
    assertEquals("AOL R735QTJ8XC9X", provider.createEquity("TWX", "usa").id().toString());
    MapFileResolver resolver = provider.resolver("usa", SecurityType.EQUITY);
    assertEquals("GOOGL", resolver.resolveMapFile("GOOG", Nanos.of(2010, 1, 4)).permtick());
    assertEquals("GOOG", resolver.resolveMapFile("GOOG", Nanos.of(2015, 1, 2)).permtick());
    assertEquals("TWX.1", resolver.resolveMapFile("TWX", Nanos.of(2000, 1, 3)).permtick());
    assertEquals("TWX", resolver.resolveMapFile("TWX", Nanos.of(2003, 1, 3)).permtick());
  }

  @Test
  void anIdentifierFindsItsFileUnderAnyTicker() {
    LeanMapFileProvider provider = new LeanMapFileProvider(new DataFolder(folder));
    Symbol google = new Symbol(SecurityIdentifier.parse("GOOG T1AZ164W5VTX"), "ANY");
    assertEquals("GOOGL", provider.mapFile(google).permtick());
    Symbol option = Symbol.createCanonicalOption(google, null);
    assertEquals("GOOGL", provider.mapFile(option).permtick());
  }

  @Test
  void unknownTickersAndTimesBeforeTheFirstRowHaveNoHistory() {
    LeanMapFileProvider provider = new LeanMapFileProvider(new DataFolder(folder));
    assertTrue(
        provider
            .resolver("usa", SecurityType.EQUITY)
            .resolveMapFile("SPY", Nanos.of(1997, 1, 2))
            .isEmpty());
    Symbol unknown = provider.createEquity("ZZZ", "usa");
    assertEquals(SecurityIdentifier.DEFAULT_DATE, unknown.id().date());
    assertTrue(provider.mapFile(unknown).isEmpty());
    assertTrue(provider.mapFile(Symbol.create("EURUSD", SecurityType.FOREX, "oanda")).isEmpty());
  }

  @Test
  void marketsWithoutFolderHaveNoHistory() {
    LeanMapFileProvider provider = new LeanMapFileProvider(new DataFolder(folder));
    assertTrue(provider.mapFile(provider.createEquity("abc", "india")).isEmpty());
  }

  @Test
  void aFileWithABadLineIsNotUsedAndReported() throws IOException {
    write("spy", "19980102,spy,P\n2013-10-07,spy,P\n20501231,spy,P\n");
    DataFolder data = new DataFolder(folder);
    LeanMapFileProvider provider = new LeanMapFileProvider(data);
    assertEquals(SecurityIdentifier.DEFAULT_DATE, provider.createEquity("spy", "usa").id().date());
    assertEquals(
        "equity/usa/map_files/spy.csv, line 2: unusable reference data: found '2013-10-07,spy,P',"
            + " expected a date and a ticker, 20131007,spy; the map file is not used",
        data.errors().examples(DataFault.REFERENCE).getFirst().toString());
  }

  @Tag("shared")
  @Test
  void recordedIdentifiersOfTickersAreFound() throws IOException {
    LeanMapFileProvider provider = new LeanMapFileProvider(new DataFolder(Shared.lean("data")));
    int checked = 0;
    for (String line : Files.readAllLines(Shared.lean("rules", "security_ids.csv"))) {
      String[] cells = line.split(",", -1);
      if (cells[0].equals("equity")) {
        assertEquals(cells[7], provider.createEquity(cells[1], cells[2]).id().toString());
        checked++;
      }
    }
    assertEquals(12, checked);
  }

  @Tag("shared")
  @Test
  void theLazyWayAnswersAsTheFullOne() throws IOException {
    Path directory = Shared.lean("data", "equity", "usa", "map_files");
    DataFolder data = new DataFolder(Shared.lean("data"));
    MapFileReader reader = new MapFileReader(data);
    List<MapFile> all = new ArrayList<>();
    TreeSet<String> tickers = new TreeSet<>();
    try (Stream<Path> names = Files.list(directory).sorted()) {
      for (Path file : names.toList()) {
        String permtick = file.getFileName().toString().replace(".csv", "");
        MapFile map = reader.read("equity/usa/map_files/" + file.getFileName(), permtick);
        assertFalse(map.isEmpty());
        all.add(map);
        tickers.add(map.permtick());
        map.rows().forEach(row -> tickers.add(row.mappedSymbol()));
      }
    }
    FullMapFileResolver full = new FullMapFileResolver(all);
    for (String ticker : tickers) {
      for (int year = 1990; year < 2052; year++) {
        long date = year == 2050 ? Nanos.of(2050, 12, 31) : Nanos.of(year, 4, 2);
        MapFileResolver lazy = new LeanMapFileProvider(data).resolver("usa", SecurityType.EQUITY);
        lazy.resolveMapFile(ticker, Nanos.of(2050, 12, 31));
        assertEquals(
            full.resolveMapFile(ticker, date).permtick(),
            lazy.resolveMapFile(ticker, date).permtick(),
            ticker + " in " + year);
      }
    }
  }

  private void write(String permtick, String text) throws IOException {
    Path file = folder.resolve("equity/usa/map_files/" + permtick + ".csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
