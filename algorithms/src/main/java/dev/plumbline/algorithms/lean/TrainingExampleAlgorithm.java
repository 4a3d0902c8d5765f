package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.time.Resolution;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// Trains when it starts and every Sunday.
///
/// Answers to LEAN's `TrainingExampleAlgorithm`, which asks for a history and never looks at it, so
/// that LEAN does not read it.
public class TrainingExampleAlgorithm extends Algorithm {
  private final List<LocalDateTime> trained = new ArrayList<>();

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 14);
    addEquity("SPY", Resolution.DAILY);
    train(this::learn);
    train(dateRules().every(DayOfWeek.SUNDAY), timeRules().at(8, 0), this::learn);
  }

  private void learn() {
    log("Start training at " + LeanText.of(time()));
    trained.add(time());
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(
        List.of(startDate().atStartOfDay(), LocalDateTime.of(2013, 10, 13, 8, 0)),
        trained,
        "times of training");
  }
}
