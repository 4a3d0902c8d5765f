package dev.plumbline.sdk.spi;

import java.util.function.BooleanSupplier;

/// The time of a live run, and how to wait for it.
public interface LiveClock {
  /// Now, UTC.
  long utcNs();

  /// Waits until an instant, or until there is news of the market or the brokerage, whichever comes
  /// first.
  ///
  /// @param utcNs the instant
  /// @return false if the wait was broken off because the program is to end
  boolean await(long utcNs);

  /// Tells whether a length of real time is over, counted from now: for patience with machines,
  /// which a fast clock must not shorten.
  BooleanSupplier timer(long realNs);
}
