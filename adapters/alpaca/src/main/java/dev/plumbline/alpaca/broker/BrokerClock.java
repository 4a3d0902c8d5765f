package dev.plumbline.alpaca.broker;

import dev.plumbline.sdk.spi.LiveClock;

/// The broker's time: it was read once, and goes on as this machine's clock does, or faster where
/// the broker is a simulation.
public final class BrokerClock implements LiveClock {
  private final long startUtcNs;
  private final long startNano = System.nanoTime();
  private final double speed;
  private final NewsBell bell;

  /// A clock.
  ///
  /// @param startUtcNs the broker's time now
  /// @param speed how much faster than real time it goes; 1 for real markets
  public BrokerClock(long startUtcNs, double speed, NewsBell bell) {
    this.startUtcNs = startUtcNs;
    this.speed = speed;
    this.bell = bell;
  }

  @Override
  public long utcNs() {
    return startUtcNs + (long) ((System.nanoTime() - startNano) * speed);
  }

  @Override
  public boolean await(long utcNs) {
    long real = (long) Math.ceil((utcNs - utcNs()) / speed);
    return bell.await(real);
  }

  @Override
  public long during(long realNs) {
    return (long) (realNs * speed);
  }
}
