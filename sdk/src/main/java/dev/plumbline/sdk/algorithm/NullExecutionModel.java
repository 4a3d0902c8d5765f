package dev.plumbline.sdk.algorithm;

import java.util.List;

/// Sends no orders.
public final class NullExecutionModel implements ExecutionModel {
  /// The model.
  public NullExecutionModel() {}

  @Override
  public void execute(Algorithm algorithm, List<PortfolioTarget> targets) {}
}
