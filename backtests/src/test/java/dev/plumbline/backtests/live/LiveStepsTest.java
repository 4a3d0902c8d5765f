package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// When a live run tells which bars: corrected ones, and those of a security that has just been
/// added.
class LiveStepsTest {
  /// Writes down the bars of its slices.
  private static final class Reader extends Algorithm {
    private final List<String> told = new ArrayList<>();
    private final Consumer<Reader> begins;
    private final Consumer<Reader> atEach;

    Reader(Consumer<Reader> begins, Consumer<Reader> atEach) {
      this.begins = begins;
      this.atEach = atEach;
    }

    @Override
    public void initialize() {
      setBenchmark(time -> Decimal.HUNDRED);
      begins.accept(this);
    }

    Reader add(String ticker, Resolution resolution) {
      addEquity(ticker, resolution).setDataNormalizationMode(DataNormalizationMode.RAW);
      return this;
    }

    @Override
    public void onData(Slice slice) {
      slice
          .bars()
          .values()
          .forEach(bar ->
              told.add(
                  "%s %s %s %s%s"
                      .formatted(
                          ScriptedMarket.time(slice.utcNs()),
                          bar.symbol().value(),
                          bar.closeExact().normalize(),
                          bar.volumeExact(),
                          bar.isFillForward() ? " repeated" : "")));
      atEach.accept(this);
    }
  }

  private static Reader reader(Consumer<Reader> begins) {
    return new Reader(begins, r -> {});
  }

  @Test
  void aCorrectionThatComesAfterItsMinuteIsNotedAndRepeatsNoStep() throws IOException {
    ScriptedMarket market =
        new ScriptedMarket("2024-03-04T15:00:10", "2024-03-04T15:04:00")
            .bar("2024-03-04T15:01:00.5", "SPY", "2024-03-04T15:00:00", 51000, false)
            .bar("2024-03-04T15:01:30", "SPY", "2024-03-04T15:00:00", 51011, true)
            .bar("2024-03-04T15:02:00.5", "SPY", "2024-03-04T15:01:00", 51100, false);
    Reader reader = reader(r -> r.add("SPY", Resolution.MINUTE));
    BacktestResult result = market.run(reader);
    assertEquals(
        List.of("15:01:00 SPY 510 100", "15:02:00 SPY 511 100", "15:03:00 SPY 511 0 repeated"),
        reader.told);
    assertEquals(
        List.of("15:01:00 told 15:01:00.5", "15:02:00 told 15:02:00.5", "15:03:00 told 15:03:01.5"),
        market.steps());
    String note =
        "the bar of SPY that ended at 2024-03-04T15:01:00Z was corrected after it was told: it"
            + " closes at 510.11 with 100 shares now";
    assertEquals(1, market.log().stream().filter(line -> line.contains(note)).count());
    assertEquals(1, result.warnings().size(), result.warnings()::toString);
    assertTrue(result.warnings().getFirst().contains("told: 1."), result.warnings()::toString);
  }

  @Test
  void aCorrectionOfABarThatIsNotToldTakesItsPlace() throws IOException {
    ScriptedMarket market =
        new ScriptedMarket("2024-03-04T15:00:10", "2024-03-04T15:02:00")
            // the bar of AAPL is what the minute waits for
            .bar("2024-03-04T15:01:00.5", "SPY", "2024-03-04T15:00:00", 51000, false)
            .bar("2024-03-04T15:01:00.6", "SPY", "2024-03-04T15:00:00", 51011, true)
            .bar("2024-03-04T15:01:00.7", "AAPL", "2024-03-04T15:00:00", 17500, false);
    Reader reader = reader(r -> r.add("SPY", Resolution.MINUTE).add("AAPL", Resolution.MINUTE));
    BacktestResult result = market.run(reader);
    assertEquals(List.of("15:01:00 AAPL 175 100", "15:01:00 SPY 510.11 100"), reader.told);
    assertEquals(List.of("15:01:00 told 15:01:00.7"), market.steps());
    assertEquals(List.of(), result.warnings());
  }

  @Test
  void anHourIsPutTogetherOfCorrectedMinutesWhileItIsNotTold() throws IOException {
    ScriptedMarket market =
        new ScriptedMarket("2024-03-04T14:50:10", "2024-03-04T15:03:00")
            .bar("2024-03-04T14:51:00.5", "SPY", "2024-03-04T14:50:00", 51000, false)
            .bar("2024-03-04T14:51:30", "SPY", "2024-03-04T14:50:00", 51011, true)
            // trades of a minute that had none in time
            .bar("2024-03-04T14:52:30", "SPY", "2024-03-04T14:51:00", 51012, true)
            .bar("2024-03-04T15:00:00.5", "SPY", "2024-03-04T14:59:00", 51013, false)
            .bar("2024-03-04T15:00:30", "SPY", "2024-03-04T14:59:00", 51014, true);
    Reader reader = reader(r -> r.add("SPY", Resolution.HOUR));
    BacktestResult result = market.run(reader);
    assertEquals(List.of("15:00:00 SPY 510.13 300"), reader.told);
    assertEquals(1, result.warnings().size(), "the last minute of the hour was told");
  }

  @Test
  void manyCorrectionsAreNotedOneByOneAtFirstOnly() throws IOException {
    ScriptedMarket market = new ScriptedMarket("2024-03-04T15:00:10", "2024-03-04T15:50:00");
    for (int minute = 10; minute < 48; minute++) {
      String start = "2024-03-04T15:%d:00".formatted(minute);
      String end = "2024-03-04T15:%d:".formatted(minute + 1);
      market.bar(end + "00.5", "SPY", start, 51000, false).bar(end + "30", "SPY", start, 52, true);
    }
    BacktestResult result = market.run(reader(r -> r.add("SPY", Resolution.MINUTE)));
    List<String> said = market.log().stream().filter(line -> line.contains("corrected")).toList();
    assertEquals(11, said.size(), said::toString);
    assertTrue(said.getLast().endsWith("20 bars were corrected after they were told"));
    assertTrue(result.warnings().getFirst().contains("told: 38."), result.warnings()::toString);
  }

  @Test
  void whatIsAddedWithinAMinuteIsNotWaitedForInIt() throws IOException {
    ScriptedMarket market =
        new ScriptedMarket("2024-03-04T15:00:10", "2024-03-04T15:04:00")
            .bar("2024-03-04T15:01:00.5", "SPY", "2024-03-04T15:00:00", 51000, false)
            .bar("2024-03-04T15:02:00.5", "SPY", "2024-03-04T15:01:00", 51100, false)
            .bar("2024-03-04T15:03:00.5", "SPY", "2024-03-04T15:02:00", 51200, false)
            .bar("2024-03-04T15:03:00.7", "AAPL", "2024-03-04T15:02:00", 17500, false);
    Reader reader =
        reader(r -> {
          r.add("SPY", Resolution.MINUTE);
          r.schedule()
              .on(
                  r.dateRules().everyDay(),
                  r.timeRules().at(10, 1, 30),
                  () -> r.add("AAPL", Resolution.MINUTE));
        });
    market.run(reader);
    assertEquals(
        List.of("15:01:00 told 15:01:00.5", "15:02:00 told 15:02:00.5", "15:03:00 told 15:03:00.7"),
        market.steps());
    assertTrue(reader.told.contains("15:03:00 AAPL 175 100"), reader.told::toString);
  }

  @Test
  void whatAStepAddsIsFollowedAtOnceAndWaitedForInTheMinuteThatBegins() throws IOException {
    ScriptedMarket market =
        new ScriptedMarket("2024-03-04T15:00:10", "2024-03-04T15:03:00")
            .bar("2024-03-04T15:01:00.5", "SPY", "2024-03-04T15:00:00", 51000, false)
            .bar("2024-03-04T15:02:00.5", "SPY", "2024-03-04T15:01:00", 51100, false)
            .bar("2024-03-04T15:02:00.7", "AAPL", "2024-03-04T15:01:00", 17500, false);
    Reader reader =
        new Reader(
            r -> r.add("SPY", Resolution.MINUTE),
            r -> {
              if (r.utcTime().isBefore(Nanos.toInstant(ScriptedMarket.at("2024-03-04T15:01:01")))) {
                r.add("AAPL", Resolution.MINUTE);
              }
            });
    market.run(reader);
    assertEquals(
        List.of("15:00:10 since 15:00:10 SPY", "15:01:00.5 since 15:01:00 AAPL"),
        market.followed());
    assertEquals("15:02:00 told 15:02:00.7", market.steps().getLast());
    assertEquals(
        List.of("15:01:00 SPY 510 100", "15:02:00 AAPL 175 100", "15:02:00 SPY 511 100"),
        reader.told);
  }

  /// The clock still stands before the minute's end, which a later bar has told.
  @Test
  void whatComesBehindALaterMinuteHasAnInstantOfItsOwn() throws IOException {
    ScriptedMarket market =
        new ScriptedMarket("2024-03-04T15:00:10", "2024-03-04T15:03:00")
            .bar("2024-03-04T15:00:59.5", "SPY", "2024-03-04T15:00:00", 51000, false)
            .bar("2024-03-04T15:00:59.5", "SPY", "2024-03-04T15:01:00", 51100, false)
            .bar("2024-03-04T15:00:59.7", "AAPL", "2024-03-04T15:00:00", 17500, false)
            .bar("2024-03-04T15:02:00.5", "AAPL", "2024-03-04T15:01:00", 17600, false);
    Reader reader = reader(r -> r.add("SPY", Resolution.MINUTE).add("AAPL", Resolution.MINUTE));
    market.run(reader);
    assertEquals(
        List.of(
            "15:01:00 SPY 510 100",
            "15:01:00.0000001 AAPL 175 100",
            "15:02:00 AAPL 176 100",
            "15:02:00 SPY 511 100"),
        reader.told);
  }

  @Test
  void aMinuteThatEndsWhileThePastIsReadIsToldAsPresent() throws IOException {
    ScriptedMarket market =
        new ScriptedMarket("2024-03-04T15:00:10", "2024-03-04T15:02:00")
            .past("2024-03-04T09:57:00", 50700, 50800, 50900, 51000)
            .bar("2024-03-04T15:01:00.5", "SPY", "2024-03-04T15:00:00", 51000, false);
    Reader reader = reader(r -> r.add("SPY", Resolution.MINUTE).setWarmUp(2, Resolution.MINUTE));
    market.run(reader);
    assertEquals(
        List.of(
            "14:58:00 SPY 507 5",
            "14:59:00 SPY 508 5",
            "15:00:00 SPY 509 5",
            "15:01:00 SPY 510 100"),
        reader.told);
  }

  @Test
  void whereEverythingWasAddedWithinAMinuteItIsWaitedFor() throws IOException {
    ScriptedMarket market =
        new ScriptedMarket("2024-03-04T15:00:10", "2024-03-04T15:02:00")
            .bar("2024-03-04T15:01:00.7", "AAPL", "2024-03-04T15:00:00", 17500, false);
    Reader reader =
        reader(r ->
            r.schedule()
                .on(
                    r.dateRules().everyDay(),
                    r.timeRules().at(10, 0, 30),
                    () -> r.add("AAPL", Resolution.MINUTE)));
    market.run(reader);
    assertEquals(List.of("15:01:00 told 15:01:00.7"), market.steps());
    assertEquals(List.of("15:01:00 AAPL 175 100"), reader.told);
  }
}
