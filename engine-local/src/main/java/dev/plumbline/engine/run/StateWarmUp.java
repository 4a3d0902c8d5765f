package dev.plumbline.engine.run;

import dev.plumbline.engine.feed.WarmUpPhase;
import dev.plumbline.sdk.algorithm.AlgorithmState;
import dev.plumbline.sdk.time.Resolution;

/// The warm-up that an algorithm asked for.
record StateWarmUp(AlgorithmState state) implements WarmUpPhase {
  @Override
  public boolean isWarmingUp() {
    return state.isWarmingUp();
  }

  @Override
  public long endUtcNs() {
    return state.startUtcNs();
  }

  @Override
  public Resolution resolution() {
    return state.settings().warmupResolution();
  }
}
