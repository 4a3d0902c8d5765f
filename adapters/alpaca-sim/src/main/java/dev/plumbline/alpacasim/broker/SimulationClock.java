package dev.plumbline.alpacasim.broker;

import java.time.Duration;
import java.time.Instant;

/// The market's time: a multiple of the world's, or one that stands until it is moved. Guarded by
/// the simulation's lock.
public final class SimulationClock {
  private Instant anchor;
  private long anchorNanos;
  private double speed;
  private boolean stepping;
  private Instant stamped;
  private Instant visited;

  /// A clock that shows a time.
  public SimulationClock(Instant start, double speed, boolean stepping) {
    this.anchor = start;
    this.anchorNanos = System.nanoTime();
    this.speed = speed;
    this.stepping = stepping;
    this.stamped = start;
  }

  /// The market's time.
  public Instant now() {
    return visited != null ? visited : world();
  }

  private Instant world() {
    return stepping ? anchor : anchor.plusNanos((long) ((System.nanoTime() - anchorNanos) * speed));
  }

  /// Pretends that it is an instant that has just passed; null ends it.
  void visit(Instant instant) {
    visited = instant;
  }

  /// The market's time as a mark: later than every mark before it.
  public Instant stamp() {
    Instant now = now();
    Instant next = stamped.plusNanos(1_000);
    stamped = now.isAfter(next) ? now : next;
    return stamped;
  }

  /// Moves the clock forward; a time that has passed changes nothing.
  public void moveTo(Instant time) {
    if (time.isAfter(now())) {
      anchor = time;
      anchorNanos = System.nanoTime();
    }
  }

  /// Changes the speed.
  public void run(double newSpeed) {
    anchor = now();
    anchorNanos = System.nanoTime();
    speed = newSpeed;
    stepping = false;
  }

  /// Stops the clock until it is moved.
  public void stop() {
    anchor = now();
    stepping = true;
  }

  /// Whether it stands still.
  public boolean isStepping() {
    return stepping;
  }

  /// How many times faster than the world it goes.
  public double speed() {
    return speed;
  }

  /// How long the world takes until the market's time has come.
  public Duration until(Instant time) {
    return Duration.ofNanos((long) (Duration.between(now(), time).toNanos() / speed));
  }
}
