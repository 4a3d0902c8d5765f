package dev.plumbline.engine.run;

import dev.plumbline.sdk.result.BacktestResult;
import java.util.function.Supplier;

/// Who follows a live run.
public interface LiveListener extends RunListener {
  /// The run has begun: what was to be read of the past is read.
  void started();

  /// Asked before each step whether everything is to be closed now; true once.
  boolean wantsLiquidation();

  /// A step is over.
  ///
  /// @param utcNs its instant
  /// @param result the result as it would be now; worked out when asked for
  void stepped(long utcNs, Supplier<BacktestResult> result);
}
