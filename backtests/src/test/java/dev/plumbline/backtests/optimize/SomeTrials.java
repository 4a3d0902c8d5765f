package dev.plumbline.backtests.optimize;

import dev.plumbline.sdk.value.Decimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// Trials for tests, without a run behind them.
final class SomeTrials {
  private SomeTrials() {}

  static Trial withDrawdown(Decimal drawdown) {
    return trial(0, Map.of(Measure.DRAWDOWN, drawdown));
  }

  static Trial trial(int index, Map<Measure, Decimal> some) {
    Map<Measure, Decimal> figures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      figures.put(measure, some.getOrDefault(measure, Decimal.of("1.50")));
    }
    SequencedMap<String, String> parameters = new LinkedHashMap<>();
    parameters.put("fast", String.valueOf(index));
    parameters.put("say", "\"quoted\", and an umlaut: ä");
    SequencedMap<String, String> statistics = new LinkedHashMap<>();
    statistics.put("Sharpe Ratio", "1.5");
    statistics.put("OrderListHash", "d41d8cd98f00b204e9800998ecf8427e");
    return new Trial(index, parameters, 7, "Completed", "", statistics, figures);
  }
}
