package dev.plumbline.alpaca.broker;

import dev.plumbline.alpaca.market.AlpacaMarket;
import dev.plumbline.sdk.spi.LiveClock;
import dev.plumbline.sdk.time.Nanos;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// The broker's time: it was read once, and goes on as this machine's clock does, or faster where
/// the broker is a simulation, or only with what the broker tells where the simulation is moved by
/// hand.
public final class BrokerClock implements LiveClock, AlpacaMarket.Time {
  private static final long LONGEST_WAIT = 1_000_000_000;
  private static final long STEPPED_WAIT = 20_000_000;
  private static final long MOST_APART = 10 * Nanos.MINUTE;
  private static final long MOST_LATE_NS = 10 * Nanos.SECOND;

  private final double speed;
  private final NewsBell bell;
  private LongSupplier asked = this::utcNs;
  private long anchorUtcNs;
  private long anchorNano = System.nanoTime();

  /// A clock.
  ///
  /// @param startUtcNs the broker's time now
  /// @param speed how much faster than real time it goes; 1 for real markets, 0 where it is moved
  ///   by hand
  public BrokerClock(long startUtcNs, double speed, NewsBell bell) {
    this.anchorUtcNs = startUtcNs;
    this.speed = speed;
    this.bell = bell;
  }

  @Override
  public synchronized long utcNs() {
    return anchorUtcNs + (long) ((System.nanoTime() - anchorNano) * speed);
  }

  /// Says how the broker is asked for its time, where the clock is moved by hand.
  public void askBy(LongSupplier broker) {
    asked = speed == 0 ? broker : this::utcNs;
  }

  @Override
  public long askedUtcNs() {
    return asked.getAsLong();
  }

  /// The broker told of an instant that has passed: the clock is not behind it.
  @Override
  public synchronized void observe(long utcNs) {
    if (utcNs > utcNs()) {
      anchorUtcNs = utcNs;
      anchorNano = System.nanoTime();
    }
  }

  @Override
  public synchronized String doubt(long endUtcNs) {
    long apart = utcNs() - endUtcNs;
    // behind a fast clock, a moment's delay of this machine is long; a clock that is behind the
    // data
    // is set by it
    if (apart <= MOST_APART + (long) (speed * MOST_LATE_NS)) {
      return null;
    }
    return "the broker's clock says %s, but its data stream tells of the minute that ended at %s"
        .formatted(Nanos.toInstant(utcNs()), Nanos.toInstant(endUtcNs));
  }

  @Override
  public boolean await(long utcNs) {
    long real =
        speed == 0
            ? STEPPED_WAIT
            : Math.clamp((long) Math.ceil((utcNs - utcNs()) / speed), 0, LONGEST_WAIT);
    return bell.await(real);
  }

  @Override
  public BooleanSupplier timer(long realNs) {
    long start = System.nanoTime();
    return () -> System.nanoTime() - start >= realNs;
  }
}
