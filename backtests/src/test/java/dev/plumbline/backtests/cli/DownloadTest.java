package dev.plumbline.backtests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpacasim.broker.SimulationOptions;
import dev.plumbline.alpacasim.fault.Fault;
import dev.plumbline.alpacasim.fault.FaultKind;
import dev.plumbline.alpacasim.fault.Target;
import dev.plumbline.alpacasim.server.AlpacaSimServer;
import dev.plumbline.alpacasim.server.ServerOptions;
import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.datafolder.LeanZip;
import dev.plumbline.backtests.sampledata.SampleData;
import dev.plumbline.backtests.testalgorithms.TradesThroughARename;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.result.BacktestResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data folder, told by the paper broker and downloaded from it, is the same folder again.
class DownloadTest {
  private static final LocalDate FIRST = LocalDate.of(2014, 6, 2);
  private static final LocalDate LAST = LocalDate.of(2014, 6, 13);

  @TempDir private Path folder;
  private Path original;
  private Path out;
  private Path keys;
  private SimMarket market;
  private AlpacaSimServer server;

  @BeforeEach
  void start() throws IOException {
    original = folder.resolve("original");
    out = folder.resolve("out");
    SampleData.write(original);
    // quotes are no part of a download
    for (Path file : files(original)) {
      if (file.toString().endsWith("_quote.zip")) {
        Files.delete(file);
      }
    }
    keys = folder.resolve("keys");
    Files.writeString(keys, "APCA_API_KEY_ID=id\nAPCA_API_SECRET_KEY=keep-this-to-yourself\n");
    Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-------"));
    market = SimMarket.recorded(original, FIRST, LocalDate.of(2014, 12, 31));
    server =
        new AlpacaSimServer(
            ServerOptions.local(),
            SimulationOptions.stepping(Instant.parse("2014-12-31T23:00:00Z")),
            market.source());
    server.start();
  }

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
      market.close();
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private ProgramCall download(String resolution, LocalDate from, LocalDate to) {
    return ProgramCall.of(
        "download",
        "--source",
        "alpaca",
        "--symbols",
        "DUNE,CRUX",
        "--from",
        from.toString(),
        "--to",
        to.toString(),
        "--resolution",
        resolution,
        "--out",
        out.toString(),
        "--data-endpoint",
        server.address().toString(),
        "--keys",
        keys.toString(),
        "--rate",
        "100000");
  }

  /// The lines of all price files of the stocks that were downloaded.
  private static Map<String, List<String>> prices(Path root, LocalDate from) throws IOException {
    Map<String, List<String>> all = new TreeMap<>();
    for (Path file : files(root)) {
      String name = root.relativize(file).toString().replace('\\', '/');
      boolean wanted = name.matches(".*/(minute|daily)/(dune|dunx|crux)(/.*)?\\.zip");
      if (wanted) {
        LeanZip zip = LeanZip.read(file);
        List<String> lines =
            new ArrayList<>(new String(zip.content(), StandardCharsets.US_ASCII).lines().toList());
        if (name.contains("/daily/")) {
          lines.removeIf(line -> line.compareTo(from.toString().replace("-", "")) < 0);
        }
        all.put(name + " " + zip.entry(), lines);
      }
    }
    return all;
  }

  /// Orders and statistics of a backtest. What holds a stock's full identifier is left out: that
  /// knows since when a stock is listed, and a download since when it has prices.
  private static List<String> outcome(Path data) throws IOException {
    BacktestResult result =
        Backtests.run(TradesThroughARename.class, RunOptions.DEFAULT.withData(data));
    List<String> lines = new ArrayList<>();
    for (Order order : result.orders()) {
      lines.add(
          "%s %s %s %s %s"
              .formatted(
                  order.timeNs(),
                  order.symbol().value(),
                  order.quantityExact(),
                  order.priceExact(),
                  order.status()));
    }
    result.statistics().forEach((name, value) -> lines.add(name + " " + value));
    lines.removeIf(line -> line.matches("(OrderListHash|Lowest Capacity Asset) .*"));
    return lines;
  }

  private void assertSameBacktest() throws IOException {
    List<String> expected = outcome(original);
    List<String> found = outcome(out);
    assertTrue(expected.size() > 50, "found " + expected.size() + " lines");
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i), i < found.size() ? found.get(i) : "nothing");
    }
    assertEquals(expected.size(), found.size());
  }

  @Test
  void bringsTheSameFilesAndTheSameBacktestThroughARenameAndADividend() throws IOException {
    LocalDate since = LocalDate.of(2013, 6, 3);
    ProgramCall days = download("daily", since, LocalDate.of(2014, 12, 31));
    assertEquals(0, days.status(), days.err());
    ProgramCall minutes = download("minute", FIRST, LAST);
    assertEquals(0, minutes.status(), minutes.err());
    assertEquals(prices(original, since), prices(out, since));
    assertTrue(Files.exists(out.resolve("equity/usa/minute/dunx/20140605_trade.zip")));
    assertTrue(Files.exists(out.resolve("equity/usa/minute/dune/20140606_trade.zip")));
    assertSameBacktest();
  }

  @Test
  void goesOnWhereItWasBrokenOff() throws IOException {
    server.faults().add(breaking(4));
    ProgramCall broken = download("minute", FIRST, LAST);
    assertEquals(1, broken.status(), broken.out());
    assertTrue(broken.err().contains("goes on where this one stopped"), broken.err());
    assertFalse((broken.out() + broken.err()).contains("keep-this-to-yourself"));
    int there = prices(out, FIRST).size();
    assertTrue(there > 0 && there < 20, "found " + there + " files");
    server.faults().clear();
    ProgramCall rest = download("minute", FIRST, LAST);
    assertEquals(0, rest.status(), rest.err());
    assertFalse(rest.out().contains("CRUX: 0 bars"), rest.out());
    Map<String, List<String>> expected = prices(original, FIRST);
    expected.keySet().removeIf(name -> name.contains("/daily/"));
    assertEquals(expected, prices(out, FIRST));
    ProgramCall again = download("minute", FIRST, LAST);
    assertTrue(again.out().contains("CRUX: 0 bars in 0 files, 10 files were there"), again.out());
  }

  private static Fault breaking(int skip) {
    return new Fault(
        1, Target.HTTP, FaultKind.STATUS, "GET", "/v2/stocks/bars", 403, 0, 1, skip, 0);
  }

  @Test
  void hidesNothingWhenEarlierDaysFollow() throws IOException {
    assertEquals(0, download("minute", LocalDate.of(2014, 6, 9), LAST).status());
    Path map = out.resolve("equity/usa/map_files/dune.csv");
    String first = Files.readString(map);
    assertEquals(0, download("minute", FIRST, LocalDate.of(2014, 6, 4)).status());
    assertNotEquals(first, Files.readString(map));
    assertEquals("20140602,dunx\n20140605,dunx\n20501231,dune\n", Files.readString(map));
    String factors = Files.readString(out.resolve("equity/usa/factor_files/crux.csv"));
    assertTrue(factors.contains("\n20140606,"), factors);
    assertEquals(
        0, download("minute", LocalDate.of(2014, 6, 5), LocalDate.of(2014, 6, 6)).status());
    assertSameBacktest();
  }

  /// News of the original folder: one day with many pieces, some about both stocks.
  private void publish() throws IOException {
    Map<String, List<NewsArticle.Piece>> pieces = new TreeMap<>();
    for (int i = 0; i < 130; i++) {
      Instant written = Instant.parse("2014-06-03T00:00:00Z").plusSeconds(1000L * i);
      List<String> about = i % 10 == 0 ? List.of("CRUX", "DUNE") : List.of("CRUX");
      NewsArticle.Piece piece =
          new NewsArticle.Piece(
              i,
              written.minusSeconds(i),
              written,
              "test",
              "Nobody",
              about,
              i % 2 == 0 ? "" : "https://news.example/" + i,
              "Headline " + i,
              i % 3 == 0 ? "" : "\u201cSummary\u201d, " + i);
      LocalDate day = LocalDate.ofInstant(written, ZoneOffset.UTC);
      for (String ticker : about) {
        pieces.computeIfAbsent(NewsArticle.path(ticker, day), f -> new ArrayList<>()).add(piece);
      }
    }
    for (Map.Entry<String, List<NewsArticle.Piece>> file : pieces.entrySet()) {
      Path path = original.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, NewsArticle.text(file.getValue()));
    }
  }

  private static Map<String, String> news(Path root) throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (Path file : files(root)) {
      // a day without news has an empty file
      if (file.toString().endsWith(".tsv") && Files.size(file) > 0) {
        all.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return all;
  }

  @Test
  void bringsTheSameNewsAndGoesOnWhereItWasBrokenOff() throws IOException {
    publish();
    assertEquals(4, news(original).size());
    server
        .faults()
        .add(new Fault(1, Target.HTTP, FaultKind.STATUS, "GET", "/v1beta1/news", 403, 0, 1, 4, 0));
    ProgramCall broken = download("news", FIRST, LAST);
    assertEquals(1, broken.status(), broken.out());
    server.faults().clear();
    ProgramCall rest = download("news", FIRST, LAST);
    assertEquals(0, rest.status(), rest.err());
    assertTrue(rest.out().contains("CRUX: 130 pieces of news in 12 files"), rest.out());
    assertEquals(news(original), news(out));
    ProgramCall again = download("news", FIRST, LAST);
    assertTrue(
        again.out().contains("DUNE: 0 pieces of news in 0 files, 12 files were there"),
        again.out());
    Path damaged = out.resolve(NewsArticle.path("CRUX", FIRST.plusDays(1)));
    Files.writeString(damaged, "not a piece\n");
    ProgramCall complaint = download("news", FIRST, LAST);
    assertNotEquals(0, complaint.status());
    assertTrue(complaint.err().contains("line 1: found 1 cells"), complaint.err());
  }
}
