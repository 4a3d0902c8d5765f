package dev.plumbline.sdk.algorithm;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.data.RenkoBar;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.SubscriptionDataSource;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.indicator.BollingerBands;
import dev.plumbline.sdk.indicator.OnBalanceVolume;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What somebody who comes from LEAN does wrong at first, and what the message names.
class WrongWordsTest {
  private static final Symbol SPY = TestAccount.symbol("SPY");

  private final TestEngine engine = new TestEngine();
  private final Algorithm algorithm = engine.algorithm();

  /// A thing done wrong.
  @FunctionalInterface
  interface Wrong {
    void by(Algorithm algorithm);
  }

  static Stream<Arguments> mistakes() {
    return Stream.concat(ofSetup(), ofData());
  }

  private static Stream<Arguments> ofSetup() {
    return Stream.of(
        mistake("a ticker that was not added", a -> a.symbol("IBM"), "IBM", "AddSecurity"),
        mistake(
            "securities by a ticker that was not added",
            a -> a.securities().get("IBM"),
            "IBM",
            "SymbolCache",
            "AddSecurity"),
        mistake("portfolio of a ticker that was not added", a -> a.portfolio().get("IBM"), "IBM"),
        mistake(
            "another kind of security",
            a -> a.addSecurity(SecurityType.FOREX, "EURUSD"),
            "EURUSD",
            "Forex"),
        mistake(
            "dates after initialize()",
            a -> a.setStartDate(2013, 1, 1),
            "SetStartDate",
            "initializ"),
        mistake("an end after initialize()", a -> a.setEndDate(2013, 1, 1), "SetEndDate"),
        mistake("cash after initialize()", a -> a.setCash(1), "SetCash"),
        mistake("a warm-up after initialize()", a -> a.setWarmUp(5), "SetWarmup"),
        mistake("a benchmark after initialize()", a -> a.setBenchmark("SPY"), "SetBenchmark"),
        mistake("a time zone that is none", a -> a.setTimeZone("Mars"), "Mars"));
  }

  private static Stream<Arguments> ofData() {
    return Stream.of(
        mistake(
            "so many ticks of the past",
            a -> a.history(Tick.class, SPY, 5, Resolution.TICK),
            "periods",
            "Resolution.Tick"),
        mistake(
            "bars shorter than what is followed",
            a -> a.sma(SPY, 2, Resolution.SECOND),
            "SPY",
            "resolution"),
        mistake(
            "Renko bars by time",
            a -> a.consolidate(RenkoBar.class, SPY, Duration.ofHours(1), bar -> {}),
            "Renko"),
        mistake(
            "a value where a bar is needed",
            a -> new OnBalanceVolume().update(1L, 5.0),
            "OnBalanceVolume",
            "Update(TradeBar)"),
        mistake(
            "a part that an indicator has not",
            a -> new IndicatorHistory(new BollingerBands(20, 2)).get("upper"),
            "upper",
            "upperband"),
        mistake(
            "a plot into LEAN's own chart", a -> a.plot("Strategy Equity", "Equity", 1), "Equity"),
        mistake(
            "custom data whose class is not static",
            a -> a.addData(Hidden.class, "X"),
            "AddData",
            "static"),
        mistake(
            "an indicator without a period", a -> new SimpleMovingAverage(0), "RollingWindow", "0"),
        mistake("nobody's class", a -> a.attach(new TestEngine()), "new instance"));
  }

  private static Arguments mistake(String what, Wrong wrong, String... named) {
    return Arguments.of(what, wrong, List.of(named));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void theMessageNamesLeansWordAndWhatWasWrong(String what, Wrong wrong, List<String> named) {
    algorithm.addEquity("SPY");
    engine.state().lock();
    Executable done = () -> wrong.by(algorithm);
    Throwable error = assertThrows(RuntimeException.class, done, what);
    String message = String.valueOf(error.getMessage());
    for (String word : named) {
      assertTrue(message.contains(word), () -> what + ": no \"" + word + "\" in: " + message);
    }
  }

  /// Custom data that needs an object of the class around it.
  private final class Hidden extends CustomData {
    @Override
    public boolean isSparseData() {
      return engine.algorithm() != null;
    }

    @Override
    public SubscriptionDataSource getSource(
        SubscriptionDataConfig config, LocalDate date, boolean isLiveMode) {
      return null;
    }
  }
}
