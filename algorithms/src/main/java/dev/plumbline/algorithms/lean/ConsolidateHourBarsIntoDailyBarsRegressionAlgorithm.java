package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.indicator.RelativeStrengthIndex;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Feeds one index with days made of hours, and another with the same days of the past; both have
/// the same values.
///
/// Answers to LEAN's `ConsolidateHourBarsIntoDailyBarsRegressionAlgorithm`.
public class ConsolidateHourBarsIntoDailyBarsRegressionAlgorithm extends Algorithm {
  private final Map<LocalDate, Double> values = new HashMap<>();
  private Symbol spy;
  private RelativeStrengthIndex ofHours;
  private RelativeStrengthIndex ofDays;
  private int days;
  private boolean compared;

  @Override
  public void initialize() {
    setStartDate(2020, 5, 1);
    setEndDate(2020, 6, 5);
    spy = addEquity("SPY", Resolution.HOUR).symbol();
    ofHours = new RelativeStrengthIndex("FIRST", 15, MovingAverageType.WILDERS);
    registerIndicator(spy, ofHours, Resolution.DAILY, bar -> middle(bar));
    ofDays = new RelativeStrengthIndex("SECOND", 15, MovingAverageType.WILDERS);
  }

  private static double middle(BaseData data) {
    TradeBar bar = (TradeBar) data;
    return (bar.close() + bar.open()) / 2;
  }

  @Override
  public void onData(Slice slice) {
    if (isWarmingUp() || !slice.containsKey(spy)) {
      return;
    }
    if (time().getMonth() == endDate().getMonth()) {
      for (TradeBar bar : history(spy, days, Resolution.DAILY)) {
        ofDays.update(bar.endTimeNs(), middle(bar));
        Expect.equal(
            values.get(bar.endTime().toLocalDate()), ofDays.value(), "index of " + bar.endTime());
      }
      compared = true;
      quit();
    } else {
      values.put(time().toLocalDate(), ofHours.value());
      days += time().getHour() == 16 ? 1 : 0;
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(compared, "the indices were not compared");
  }
}
