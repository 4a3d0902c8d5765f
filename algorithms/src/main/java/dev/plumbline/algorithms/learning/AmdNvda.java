package dev.plumbline.algorithms.learning;

import dev.plumbline.strategies.learning.LearningPlan;
import java.util.List;

/// Trades AMD by what its last minutes, beside NVDA's, say of the next one.
///
/// Buys AMD with a quarter of the portfolio when a rise is likelier than 0.56, and is out when not
/// (parameters `weight` and `threshold`).
public abstract class AmdNvda extends ModelStrategy {
  private static final List<String> INSTRUMENTS = List.of("AMD", "NVDA");

  private double weight;
  private double threshold;
  private boolean in;

  /// A version of the system.
  protected AmdNvda() {}

  /// A plan for AMD's rise over the three minutes that follow the minute in which it is bought.
  static LearningPlan plan(String name, String family, List<String> features) {
    return new LearningPlan(name, family, INSTRUMENTS, features, "AMD", 1, 3, 0, List.of("up"));
  }

  @Override
  public void initialize() {
    super.initialize();
    weight = getParameter("weight", 0.25);
    threshold = getParameter("threshold", 0.56);
  }

  @Override
  protected void hold(float[] answer) {
    boolean likely = answer[0] > threshold;
    if (likely && !in) {
      setHoldings(instrument("AMD"), weight);
    } else if (!likely && in) {
      liquidate(instrument("AMD"));
    }
    in = likely;
  }

  @Override
  protected void goOn() {
    in = expected("AMD") != 0;
  }

  @Override
  protected void closed() {
    in = false;
  }
}
