package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.strategies.selection.ScheduledUniverseSelectionModel;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;

/// Events and selections happen at the times of the algorithm's own time zone.
///
/// Answers to LEAN's `TimeRulesDefaultTimeZoneRegressionAlgorithm`.
public class TimeRulesDefaultTimeZoneRegressionAlgorithm extends Algorithm {
  private int everySixHours;
  private int noons;
  private int midnights;
  private int selections;

  @Override
  public void initialize() {
    setStartDate(2017, 1, 1);
    setEndDate(2017, 2, 1);
    setUniverseSelection(
        new ScheduledUniverseSelectionModel(
            dateRules().everyDay(), timeRules().at(9, 31), this::select));
    schedule().on(dateRules().everyDay(), timeRules().every(Duration.ofHours(6)), this::onSixHours);
    schedule().on(dateRules().everyDay(), timeRules().noon(), this::onNoon);
    schedule().on(dateRules().everyDay(), timeRules().midnight(), this::onMidnight);
  }

  private void onSixHours() {
    everySixHours++;
    Expect.equal(0, time().getHour() % 6, "hour of the event every six hours");
  }

  private void onNoon() {
    noons++;
    Expect.equal(12, time().getHour(), "hour of the event at noon");
  }

  private void onMidnight() {
    midnights++;
    Expect.equal(0, time().getHour(), "hour of the event at midnight");
  }

  private Collection<Symbol> select(LocalDateTime utcTime) {
    selections++;
    log("SelectSymbolsAt " + LeanText.of(time()));
    Expect.equal(LocalTime.of(9, 31), time().toLocalTime(), "time of the selection");
    return List.of();
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(32, selections, "selections");
    Expect.equal(127, everySixHours, "events every six hours");
    Expect.equal(32, noons, "events at noon");
    Expect.equal(32, midnights, "events at midnight");
  }
}
