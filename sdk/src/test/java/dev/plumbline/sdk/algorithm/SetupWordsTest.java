package dev.plumbline.sdk.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.brokerage.BrokerageName;
import dev.plumbline.sdk.brokerage.TradierBrokerageModel;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SetupWordsTest {
  private final TestEngine engine = new TestEngine();
  private final Algorithm algorithm = engine.algorithm();

  @Test
  void startsAtMidnightOfTheFirstDay() {
    algorithm.setStartDate(2013, 10, 8);
    assertEquals(LocalDate.of(2013, 10, 8), algorithm.startDate());
    assertEquals(Nanos.of(2013, 10, 8), algorithm.timeNs());
  }

  @Test
  void endsATickBeforeMidnightOfTheLastDay() {
    algorithm.setEndDate(2013, 10, 11);
    assertEquals(Nanos.parse("2013-10-12T00:00:00") - 100, engine.state.endNs());
    assertEquals(LocalDate.of(2013, 10, 11), algorithm.endDate());
  }

  @Test
  void refusesDatesThatDoNotExistAndDaysTooEarly() {
    assertMessage(
        "Date Invalid: Year, Month, and Day parameters describe an un-representable DateTime.",
        () -> algorithm.setStartDate(2013, 2, 29));
    assertMessage(
        "Please select a start date after January 1st, 1900. (Parameter 'start')",
        () -> algorithm.setStartDate(LocalDate.of(1899, 12, 31)));
  }

  @Test
  void refusesSetupAfterInitializeInLeansWords() {
    engine.state.lock();
    assertMessage(
        "Date Invalid: QCAlgorithm.SetStartDate(): Cannot change start date after algorithm"
            + " initialized.",
        () -> algorithm.setStartDate(2013, 10, 8));
    assertMessage(
        "QCAlgorithm.SetEndDate(): Cannot change end date after algorithm initialized.",
        () -> algorithm.setEndDate(LocalDate.of(2013, 10, 8)));
    assertMessage(
        "QCAlgorithm.SetCash(): Cannot change cash available after algorithm initialized.",
        () -> algorithm.setCash(1));
    assertMessage(
        "QCAlgorithm.SetTimeZone(): Cannot change time zone after algorithm running.",
        () -> algorithm.setTimeZone("UTC"));
    assertMessage(
        "QCAlgorithm.SetBenchmark(): Cannot change Benchmark after algorithm initialized.",
        () -> algorithm.setBenchmark(time -> 1));
    assertMessage(
        "QCAlgorithm.SetAccountCurrency(): Cannot change AccountCurrency after algorithm"
            + " initialized.",
        () -> algorithm.setAccountCurrency("EUR"));
    assertMessage(
        "QCAlgorithm.SetWarmup(): This method cannot be used after algorithm initialized",
        () -> algorithm.setWarmUp(5));
    assertMessage(
        "Cannot set algorithm name after it is initialized.", () -> algorithm.setName("x"));
  }

  @Test
  void takesCashWrittenAsDoubleWithoutADecimal() {
    algorithm.setCash(25_000.0);
    assertEquals("25000", engine.portfolio().cashBook().get("USD").amountExact().toString());
  }

  @Test
  void movesTheClockWithTheTimeZone() {
    algorithm.setStartDate(2013, 10, 8);
    algorithm.setTimeZone("Europe/Berlin");
    assertEquals(Nanos.parse("2013-10-07T22:00:00"), algorithm.utcNs());
    assertEquals(Nanos.of(2013, 10, 8), algorithm.timeNs());
    assertThrows(IllegalArgumentException.class, () -> algorithm.setTimeZone("Europe/Atlantis"));
  }

  @Test
  void warnsOfABenchmarkThatWasNotAdded() {
    algorithm.setBenchmark("SPY");
    assertEquals(
        List.of(
            "DEBUG Warning: SetBenchmark(SPY): no existing symbol found, benchmark security will"
                + " be added with Equity type."),
        engine.lines);
    assertEquals(new Benchmark.SecurityBenchmark(TestAccount.symbol("SPY")), algorithm.benchmark());
  }

  @Test
  void comparesWithAnAddedSecurityWithoutAWord() {
    algorithm.addEquity("SPY");
    algorithm.setBenchmark("SPY");
    assertEquals(List.of(), engine.lines);
  }

  @Test
  void remembersTheWarmUp() {
    algorithm.setWarmUp(Duration.ofDays(3), Resolution.DAILY);
    assertEquals(
        new AlgorithmState.WarmUp(0, Duration.ofDays(3), Resolution.DAILY), engine.state.warmUp());
    assertEquals(Resolution.DAILY, algorithm.settings().warmupResolution());
    algorithm.setWarmup(10);
    assertEquals(new AlgorithmState.WarmUp(10, null, null), engine.state.warmUp());
  }

  @Test
  void givesAddedSecuritiesTheModelsOfALaterBrokerageButKeepsTheirLeverage() {
    Equity spy = algorithm.addEquity("SPY");
    spy.setLeverage(4);
    Object before = spy.feeModel();
    algorithm.setBrokerageModel(BrokerageName.TRADIER_BROKERAGE);
    assertTrue(algorithm.brokerageModel() instanceof TradierBrokerageModel);
    assertTrue(before != spy.feeModel());
    assertEquals(Decimal.of(4), spy.leverageExact());
  }

  @Test
  void leavesSecuritiesToTheAuthorsInitializer() {
    Equity spy = algorithm.addEquity("SPY");
    Object before = spy.feeModel();
    algorithm.setSecurityInitializer(security -> {});
    algorithm.setBrokerageModel(BrokerageName.TRADIER_BROKERAGE);
    assertEquals(before, spy.feeModel());
  }

  @Test
  void addsInitializersAfterTheBrokerages() {
    List<Security> seen = new ArrayList<>();
    algorithm.addSecurityInitializer(seen::add);
    algorithm.addSecurityInitializer(security -> security.setLeverage(1));
    Equity spy = engine.account.create("SPY");
    engine.state.securityInitializer().initialize(spy);
    assertEquals(List.of(spy), seen);
    assertEquals(Decimal.ONE, spy.leverageExact());
  }

  @Test
  void keepsAHundredTagsOfTwoHundredCharacters() {
    algorithm.addTag("x".repeat(300));
    algorithm.addTag(" ");
    assertEquals(List.of("x".repeat(200)), algorithm.tags());
    algorithm.setTags(IntStream.range(0, 101).mapToObj(i -> "t" + i).toList());
    assertEquals(100, algorithm.tags().size());
    algorithm.addTag("one more");
    algorithm.addTag("and another");
    assertEquals(100, algorithm.tags().size());
    assertEquals(2, engine.lines.size(), engine.lines.toString());
  }

  private static void assertMessage(
      String expected, org.junit.jupiter.api.function.Executable word) {
    assertEquals(expected, assertThrows(RuntimeException.class, word).getMessage());
  }
}
