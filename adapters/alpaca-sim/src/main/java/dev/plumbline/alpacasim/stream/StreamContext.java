package dev.plumbline.alpacasim.stream;

import dev.plumbline.alpacasim.broker.Simulation;
import dev.plumbline.alpacasim.fault.Faults;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// What every connection needs.
///
/// @param simulation the broker
/// @param faults what goes wrong
/// @param timer does things later
public record StreamContext(Simulation simulation, Faults faults, ScheduledExecutorService timer) {
  /// Does something in a while.
  void later(Runnable work, long millis) {
    ScheduledFuture<?> _ = timer.schedule(work, millis, TimeUnit.MILLISECONDS);
  }

  /// The name of a key pair.
  public static String key(String id, String secret) {
    return id + ":" + secret;
  }
}
