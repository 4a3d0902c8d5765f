package dev.plumbline.algorithms.learning;

import dev.plumbline.strategies.learning.LearningPlan;
import java.util.List;

/// Statistical arbitrage: buys AMD and sells as much NVDA when AMD is likelier to rise, and the
/// other way round; out in between.
///
/// Parameters: `weight` of each leg (0.25), `threshold` (0.56).
public class AmdNvdaPairs extends ModelStrategy {
  private double weight;
  private double threshold;
  private int side;

  @Override
  public LearningPlan plan() {
    return AmdNvda.plan(
        "AmdNvdaPairs",
        "logistic",
        List.of(
            "AMD_minus_NVDA_1",
            "AMD_minus_NVDA_5",
            "AMD_ratio_NVDA_30",
            "AMD_ratio_NVDA_120",
            "AMD_vol_10",
            "NVDA_vol_10"));
  }

  @Override
  public void initialize() {
    super.initialize();
    weight = getParameter("weight", 0.25);
    threshold = getParameter("threshold", 0.56);
  }

  @Override
  protected void hold(float[] answer) {
    int now = answer[0] > threshold ? 1 : answer[0] < 1 - threshold ? -1 : 0;
    if (now == side) {
      return;
    }
    side = now;
    if (now == 0) {
      liquidate();
    } else {
      setHoldings(instrument("AMD"), now * weight);
      setHoldings(instrument("NVDA"), -now * weight);
    }
  }

  @Override
  protected void goOn() {
    side = (int) Math.signum(expected("AMD"));
  }

  @Override
  protected void closed() {
    side = 0;
  }
}
