package dev.plumbline.backtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.testalgorithms.SampleFolder;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.ConstituentsUniverse;
import dev.plumbline.sdk.universe.ETFConstituentUniverse;
import dev.plumbline.sdk.universe.ETFConstituentsUniverse;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.FundamentalUniverse;
import dev.plumbline.sdk.universe.ScheduledUniverse;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UniverseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Universes on the project's own sample data, with lists of constituents and universe files made
/// for each test. DUNX becomes DUNE on 2014-06-06, EBBS is delisted after 2014-06-11.
class UniversesTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 3);

  @TempDir private Path folder;

  @BeforeEach
  void copySampleData() throws IOException {
    Path from = SampleFolder.path().resolve("equity/usa");
    for (String part : List.of("daily", "map_files", "factor_files")) {
      Path to = Files.createDirectories(folder.resolve("equity/usa").resolve(part));
      try (Stream<Path> files = Files.list(from.resolve(part))) {
        for (Path file : files.toList()) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    }
  }

  /// An algorithm that keeps what came and went, by the time at which it did.
  private static final class Script extends Algorithm {
    private final Map<String, String> changes = new TreeMap<>();
    private final Map<LocalDate, List<String>> data = new TreeMap<>();
    private final Consumer<Script> setUp;
    private final Consumer<Script> onEachSlice;

    Script(Consumer<Script> setUp, Consumer<Script> onEachSlice) {
      this.setUp = setUp;
      this.onEachSlice = onEachSlice;
    }

    @Override
    public void initialize() {
      setStartDate(2014, 6, 3);
      setEndDate(2014, 6, 20);
      setBenchmark(equitySymbol("GALA"));
      universeSettings().setResolution(Resolution.DAILY);
      setUp.accept(this);
    }

    @Override
    public void onSecuritiesChanged(SecurityChanges news) {
      String said =
          "+" + tickers(news.addedSecurities()) + " -" + tickers(news.removedSecurities());
      changes.put(time().toString(), said);
    }

    private static List<String> tickers(List<Security> securities) {
      return securities.stream().map(security -> security.symbol().id().symbol()).toList();
    }

    @Override
    public void onData(Slice slice) {
      List<String> tickers = slice.keys().stream().map(s -> s.id().symbol()).sorted().toList();
      data.put(time().toLocalDate(), tickers);
      onEachSlice.accept(this);
    }
  }

  private Script run(Consumer<Script> setUp) throws IOException {
    return run(setUp, script -> {});
  }

  private Script run(Consumer<Script> setUp, Consumer<Script> onEachSlice) throws IOException {
    Script script = new Script(setUp, onEachSlice);
    BacktestResult result = Backtests.run(script, RunOptions.DEFAULT.withData(folder));
    assertEquals(AlgorithmStatus.COMPLETED, result.state().status(), result.state().toString());
    return script;
  }

  private static Symbol symbol(String firstTicker) {
    return new Symbol(
        SecurityIdentifier.generateEquity(FIRST_DAY, firstTicker, "usa"), firstTicker);
  }

  private void constituents(String fund, String day, String... tickers) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String ticker : tickers) {
      lines.append("%s,%s,,0.1,100,1000%n".formatted(ticker, symbol(ticker).id()));
    }
    write("equity/usa/universes/etf/%s/%s.csv".formatted(fund, day), lines.toString());
  }

  private void write(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static List<Symbol> picked(List<ETFConstituentUniverse> rows, String ticker) {
    return rows.stream()
        .map(ETFConstituentUniverse::symbol)
        .filter(symbol -> symbol.value().equals(ticker))
        .toList();
  }

  @Test
  void keepsWhatOneUniverseOfAFundLetsGoAndAnotherHolds() throws IOException {
    constituents("gala", "20140602", "BOLT", "CRUX");
    constituents("gala", "20140604", "BOLT", "CRUX");
    Script script =
        run(script1 -> {
          Symbol fund = script1.equitySymbol("GALA");
          script1.addUniverse(Universe.etf(fund, rows -> picked(rows, "BOLT")));
          script1.addUniverse(
              Universe.etf(
                  fund,
                  rows -> picked(rows, script1.time().getDayOfMonth() < 5 ? "BOLT" : "CRUX")));
        });
    assertEquals(
        Map.of("2014-06-03T00:00", "+[BOLT] -[]", "2014-06-05T00:00", "+[CRUX] -[BOLT]"),
        script.changes);
    assertEquals(List.of("BOLT", "CRUX"), script.data.get(LocalDate.of(2014, 6, 10)));
  }

  @Test
  void endsTheConstituentsOfAFundWithItsDelisting() throws IOException {
    constituents("ebbs", "20140602", "BOLT", "CRUX");
    List<String> selections = new ArrayList<>();
    Script script =
        run(script1 ->
            script1.addUniverse(
                Universe.etf(
                    script1.equitySymbol("EBBS"),
                    rows -> {
                      selections.add(script1.time().toString());
                      return rows.stream().map(ETFConstituentUniverse::symbol).toList();
                    })));
    assertEquals(List.of("2014-06-03T00:00"), selections);
    assertEquals(
        Map.of("2014-06-03T00:00", "+[BOLT, CRUX] -[]", "2014-06-12T00:00", "+[] -[BOLT, CRUX]"),
        script.changes);
    assertTrue(script.activeSecurities().isEmpty());
    assertFalse(script.data.containsKey(LocalDate.of(2014, 6, 13)), script.data.toString());
  }

  @Test
  void readsTheConstituentsUnderTheFundsTickerOfTheDay() throws IOException {
    constituents("dunx", "20140602", "BOLT");
    constituents("dune", "20140609", "CRUX");
    Script script =
        run(script1 ->
            script1.addUniverse(
                new ETFConstituentsUniverse(script1.equitySymbol("DUNE"), null, null)));
    assertEquals(
        Map.of("2014-06-03T00:00", "+[BOLT] -[]", "2014-06-10T00:00", "+[CRUX] -[BOLT]"),
        script.changes);
  }

  @Test
  void feedsWhatWasLetGoUntilItsPositionIsClosed() throws IOException {
    constituents("gala", "20140602", "BOLT");
    constituents("gala", "20140605", "CRUX");
    Script script =
        run(
            script1 ->
                script1.addUniverse(
                    Universe.etf(
                        script1.equitySymbol("GALA"),
                        rows -> rows.stream().map(ETFConstituentUniverse::symbol).toList())),
            script1 -> {
              if (script1.time().getDayOfMonth() == 3) {
                script1.setHoldings(symbol("BOLT"), 0.5);
              }
            });
    assertEquals("+[CRUX] -[BOLT]", script.changes.get("2014-06-06T00:00"));
    assertEquals(List.of("BOLT", "CRUX"), script.data.get(LocalDate.of(2014, 6, 18)));
    assertFalse(script.universeManager().iterator().next().selected().contains(symbol("BOLT")));
    assertTrue(script.universeManager().iterator().next().containsMember(symbol("BOLT")));
  }

  @Test
  void keepsASecurityForItsMinimumTime() throws IOException {
    constituents("gala", "20140602", "BOLT");
    constituents("gala", "20140603", "CRUX");
    constituents("gala", "20140609", "CRUX", "FERN");
    UniverseSettings settings =
        new UniverseSettings(Resolution.DAILY, 0, true, false, Duration.ofDays(5));
    Script script =
        run(script1 ->
            script1.addUniverse(
                new ETFConstituentsUniverse(script1.equitySymbol("GALA"), settings, null)));
    assertEquals(
        Map.of(
            "2014-06-03T00:00", "+[BOLT] -[]",
            "2014-06-04T00:00", "+[CRUX] -[]",
            "2014-06-10T00:00", "+[FERN] -[BOLT]"),
        script.changes);
  }

  private void coarse(String day, String... tickersAndVolumes) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < tickersAndVolumes.length; i += 2) {
      lines.append(
          "%s,%s,10.5,1000,%s,True,0.9,1%n"
              .formatted(
                  symbol(tickersAndVolumes[i]).id(),
                  tickersAndVolumes[i],
                  tickersAndVolumes[i + 1]));
    }
    write("equity/usa/fundamental/coarse/%s.csv".formatted(day), lines.toString());
  }

  @Test
  void selectsTheMostTradedOfAUniverseFile() throws IOException {
    coarse("20140602", "BOLT", "300", "CRUX", "500", "FERN", "100");
    coarse("20140603", "BOLT", "300", "CRUX", "200", "FERN", "400");
    Script script = run(script1 -> script1.addUniverse(script1.universe().top(2)));
    assertEquals("+[BOLT, CRUX] -[]", script.changes.get("2014-06-03T00:00"));
    assertEquals("+[FERN] -[CRUX]", script.changes.get("2014-06-04T00:00"));
    assertEquals("+[] -[BOLT, FERN]", script.changes.get("2014-06-05T00:00"), "no file: nothing");
  }

  @Test
  void leavesEverythingWhereASelectionIsUnchanged() throws IOException {
    coarse("20140602", "BOLT", "300");
    List<Integer> seen = new ArrayList<>();
    Script script =
        run(script1 ->
            script1.addUniverse(all -> {
              seen.add(all.size());
              return all.isEmpty()
                  ? Universe.UNCHANGED
                  : all.stream().map(Fundamental::symbol).toList();
            }));
    assertEquals(Map.of("2014-06-03T00:00", "+[BOLT] -[]"), script.changes);
    assertEquals(List.of(1, 0, 0), seen.subList(0, 3));
  }

  @Test
  void skipsABadLineOfAUniverseFile() throws IOException {
    String good = "%s,BOLT,10.5,1000,300,True,0.9,1%n".formatted(symbol("BOLT").id());
    write("equity/usa/fundamental/coarse/20140602.csv", "nonsense\n" + good);
    Script script = run(script1 -> script1.addUniverse(script1.universe().top(5)));
    assertEquals("+[BOLT] -[]", script.changes.get("2014-06-03T00:00"));
  }

  @Test
  void selectsOnTheDaysOfAScheduleFromTheNewestFile() throws IOException {
    coarse("20140602", "BOLT", "300");
    coarse("20140603", "BOLT", "300");
    coarse("20140604", "CRUX", "300");
    List<String> times = new ArrayList<>();
    Script script =
        run(script1 ->
            script1.addUniverse(
                script1.dateRules().on(LocalDate.of(2014, 6, 3), LocalDate.of(2014, 6, 5)),
                all -> {
                  times.add(script1.time().toString());
                  return all.stream().map(Fundamental::symbol).toList();
                }));
    assertEquals(List.of("2014-06-03T00:00", "2014-06-05T00:00"), times);
    assertEquals("+[CRUX] -[BOLT]", script.changes.get("2014-06-05T00:00"));
  }

  @Test
  void selectsAtTimesOfTheDay() throws IOException {
    Script script =
        run(script1 ->
            script1.addUniverse(
                new ScheduledUniverse(
                    script1.dateRules().on(LocalDate.of(2014, 6, 4)),
                    script1.timeRules().at(12, 0),
                    utc -> List.of(symbol("BOLT")))));
    assertEquals(Map.of("2014-06-04T12:00", "+[BOLT] -[]"), script.changes);
  }

  @Test
  void followsTheTickersOfARuleDayByDay() throws IOException {
    Script script =
        run(script1 ->
            script1.addUniverse(
                "mine", now -> now.getDayOfMonth() < 5 ? List.of("BOLT") : List.of("CRUX")));
    assertEquals("+[BOLT] -[]", script.changes.get("2014-06-03T00:00"));
    assertEquals("+[CRUX] -[BOLT]", script.changes.get("2014-06-05T00:00"));
  }

  @Test
  void followsAStoredListAndLetsGoWhenItSaysThatItIsEmpty() throws IOException {
    String row = "BOLT,%s%n".formatted(symbol("BOLT").id());
    write("equity/usa/universes/daily/mine/20140602.csv", row);
    write("equity/usa/universes/daily/mine/20140604.csv", "NONE,NONE 0\n");
    Script script =
        run(script1 ->
            script1.addUniverse(
                new ConstituentsUniverse(ConstituentsUniverse.symbol("constituents-mine"))));
    assertEquals(
        Map.of("2014-06-03T00:00", "+[BOLT] -[]", "2014-06-05T00:00", "+[] -[BOLT]"),
        script.changes);
  }

  @Test
  void addsAUniverseAtRunTimeAndEndsIt() throws IOException {
    coarse("20140602", "BOLT", "300");
    Script script =
        run(
            script1 -> script1.addEquity("CRUX", Resolution.DAILY),
            script1 -> {
              int day = script1.time().getDayOfMonth();
              if (day == 4) {
                script1.addUniverse("late", now -> List.of("BOLT"));
              } else if (day == 9) {
                script1
                    .universeManager()
                    .forEach(universe -> {
                      if (universe.containsMember(symbol("BOLT"))) {
                        universe.dispose();
                      }
                    });
              }
            });
    assertEquals("+[BOLT] -[]", script.changes.get("2014-06-04T16:00:00.000000100"));
    assertTrue(script.changes.containsValue("+[] -[BOLT]"), script.changes.toString());
    assertEquals(List.of("CRUX"), script.data.get(LocalDate.of(2014, 6, 12)));
  }

  @Test
  void looksIntoThePastOfAUniverse() throws IOException {
    coarse("20140530", "BOLT", "300");
    coarse("20140602", "BOLT", "300", "CRUX", "500");
    List<List<BaseData>> past = new ArrayList<>();
    List<Map<Symbol, Fundamental>> bolt = new ArrayList<>();
    Script script =
        run(script1 -> {
          Universe universe =
              script1.addUniverse(FundamentalUniverse.usa(all -> Universe.UNCHANGED));
          past.addAll(script1.history(universe, 2));
          bolt.addAll(script1.history(Fundamental.class, List.of(symbol("BOLT")), 2));
          assertEquals(10.5, script1.fundamentals(symbol("CRUX")).price());
          assertTrue(Double.isNaN(script1.fundamentals(symbol("FERN")).dollarVolume()));
        });
    assertEquals(List.of(1, 2), past.stream().map(List::size).toList());
    assertEquals(2, bolt.size());
    assertTrue(script.changes.isEmpty(), script.changes.toString());
  }
}
