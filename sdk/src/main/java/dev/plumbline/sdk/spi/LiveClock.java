package dev.plumbline.sdk.spi;

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

  /// How far this clock goes while a length of real time passes; more than it where the clock is
  /// fast.
  default long during(long realNs) {
    return realNs;
  }
}
