package dev.plumbline.algorithms.learning;

import dev.plumbline.strategies.learning.LearningPlan;
import java.util.ArrayList;
import java.util.List;

/// The minute system with boosted trees that see 5 and 15 minutes and the hour too, each when it is
/// over.
public class AmdNvdaTimeframes extends AmdNvda {
  @Override
  public LearningPlan plan() {
    List<String> features = new ArrayList<>(AmdNvdaLogistic.FEATURES);
    features.addAll(
        List.of(
            "AMD@5m_rsi_7",
            "AMD@5m_return_1",
            "NVDA@5m_return_1",
            "AMD@15m_trend_4",
            "NVDA@15m_trend_4",
            "AMD@1h_zscore_6",
            "AMD_volume_20"));
    return plan("AmdNvdaTimeframes", "trees", features);
  }
}
