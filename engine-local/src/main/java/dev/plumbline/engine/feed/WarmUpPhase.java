package dev.plumbline.engine.feed;

import dev.plumbline.sdk.time.Resolution;

/// The stretch before the start of a run on which an algorithm warms up.
public interface WarmUpPhase {
  /// Whether the algorithm is warming up now.
  boolean isWarmingUp();

  /// The start of the run, where the warm-up ends; UTC.
  long endUtcNs();

  /// The resolution of all data of the warm-up, or null for each subscription's own.
  Resolution resolution();

  /// No warm-up at all.
  WarmUpPhase NONE =
      new WarmUpPhase() {
        @Override
        public boolean isWarmingUp() {
          return false;
        }

        @Override
        public long endUtcNs() {
          throw new UnsupportedOperationException("there is no warm-up");
        }

        @Override
        public Resolution resolution() {
          return null;
        }
      };
}
