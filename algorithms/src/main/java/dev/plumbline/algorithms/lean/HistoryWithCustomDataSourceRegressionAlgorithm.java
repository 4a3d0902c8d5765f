package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.SubscriptionDataSource;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// Follows two tickers of a type of custom data that reads the file of one of them; their pasts are
/// equal.
///
/// Answers to LEAN's `HistoryWithCustomDataSourceRegressionAlgorithm`.
public class HistoryWithCustomDataSourceRegressionAlgorithm extends Algorithm {
  private Symbol apple;
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2014, 6, 5);
    setEndDate(2014, 6, 6);
    apple = addData(AppleMinutes.class, "AAPL", Resolution.MINUTE).symbol();
    spy = addData(AppleMinutes.class, "SPY", Resolution.MINUTE).symbol();
  }

  private List<String> past(Symbol symbol) {
    return history(
            AppleMinutes.class,
            symbol,
            startDate().atStartOfDay(),
            endDate().plusDays(1).atStartOfDay().minusNanos(100),
            Resolution.MINUTE)
        .stream()
        .map(AppleMinutes::content)
        .toList();
  }

  @Override
  public void onEndOfAlgorithm() {
    List<String> ofApple = past(apple);
    List<String> ofSpy = past(spy);
    Expect.that(!ofApple.isEmpty() && !ofSpy.isEmpty(), "a past is empty");
    Expect.that(Objects.equals(ofApple, ofSpy), "the pasts differ");
  }

  private static final class AppleMinutes extends CustomData {
    private String prices = "";

    AppleMinutes() {}

    String content() {
      return time() + " " + prices;
    }

    @Override
    public SubscriptionDataSource getSource(
        SubscriptionDataConfig config, LocalDate date, boolean isLiveMode) {
      return EquityMinutes.source("AAPL", date);
    }

    @Override
    public CustomData reader(
        SubscriptionDataConfig config, String line, LocalDate date, boolean isLiveMode) {
      EquityMinutes bar = new Bar();
      bar.read(config, line, date);
      AppleMinutes datum = new AppleMinutes();
      datum.setSymbol(config.symbol());
      datum.setTime(bar.time());
      datum.setValue(bar.valueExact());
      datum.prices = line.substring(line.indexOf(',') + 1);
      return datum;
    }
  }

  private static final class Bar extends EquityMinutes {
    Bar() {}

    @Override
    public SubscriptionDataSource getSource(
        SubscriptionDataConfig config, LocalDate date, boolean isLiveMode) {
      return source(config.symbol().value(), date);
    }
  }
}
