package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/// Asks every hour for the last five bars: minutes in regular hours, hours in extended ones, days
/// at night.
///
/// Answers to LEAN's `ExtendedMarketHoursHistoryRegressionAlgorithm`.
public class ExtendedMarketHoursHistoryRegressionAlgorithm extends Algorithm {
  private final Map<Resolution, Integer> requests = new EnumMap<>(Resolution.class);
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 9);
    setCash(100_000);
    spy =
        addEquity(
                "SPY",
                SecurityDetails.DEFAULT
                    .withResolution(Resolution.MINUTE)
                    .withExtendedMarketHours(true)
                    .withFillForward(false))
            .symbol();
    schedule()
        .on(
            "RunHistoryCall",
            dateRules().everyDay(),
            timeRules().every(Duration.ofHours(1)),
            this::request);
  }

  private void request() {
    SecurityExchangeHours hours = securities().get(spy).exchange().hours();
    Resolution resolution =
        hours.isOpen(timeNs(), false)
            ? Resolution.MINUTE
            : hours.isOpen(timeNs(), true) ? Resolution.HOUR : Resolution.DAILY;
    requests.merge(resolution, 1, Integer::sum);
    Expect.equal(5, history(spy, 5, resolution).size(), resolution + " bars at " + time());
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(spy, 1);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Map<Resolution, Integer> expected =
        Map.of(Resolution.MINUTE, 18, Resolution.HOUR, 30, Resolution.DAILY, 21);
    Expect.equal(expected, requests, "requests");
  }
}
