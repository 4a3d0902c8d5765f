package dev.plumbline.engine.run;

import dev.plumbline.sdk.algorithm.HaltMode;
import dev.plumbline.sdk.algorithm.Notification;
import java.util.SequencedSet;

/// Who follows a run while it goes on, and may stop it.
public interface RunListener {
  /// Follows nothing and stops nothing.
  RunListener NONE =
      new RunListener() {
        @Override
        public void log(String line) {
          // nobody listens
        }

        @Override
        public boolean isCancelled(long utcNs, long dataPoints) {
          return false;
        }
      };

  /// `initialize()` is over.
  ///
  /// @param soFar the parameters that the algorithm asked for; grows if it asks for more
  default void parametersAsked(SequencedSet<String> soFar) {
    // most don't care
  }

  /// The algorithm has a message for people; false if nobody takes it.
  default boolean notified(Notification notification) {
    return false;
  }

  /// The algorithm uses the kill switch; false where there is none.
  default boolean halted(HaltMode mode, String reason) {
    return false;
  }

  /// A line was written to the log.
  void log(String line);

  /// Asked now and then whether the run is to stop; also tells how far it is.
  boolean isCancelled(long utcNs, long dataPoints);
}
