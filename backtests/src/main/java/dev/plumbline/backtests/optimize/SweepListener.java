package dev.plumbline.backtests.optimize;

/// Who follows a sweep, and may stop it. Called by several threads.
public interface SweepListener {
  /// Follows nothing and stops nothing.
  SweepListener NONE =
      new SweepListener() {
        @Override
        public void done(int trials, int of) {
          // nobody follows
        }

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /// So many trials are done of at most so many.
  void done(int trials, int of);

  /// Whether the sweep is to stop.
  boolean isCancelled();
}
