package dev.plumbline.alpacasim.stream;

import dev.plumbline.alpacasim.broker.Simulation;
import dev.plumbline.alpacasim.fault.Faults;
import java.util.concurrent.ScheduledExecutorService;

/// What every connection needs.
///
/// @param simulation the broker
/// @param faults what goes wrong
/// @param timer does things later
public record StreamContext(Simulation simulation, Faults faults, ScheduledExecutorService timer) {
  /// The name of a key pair.
  public static String key(String id, String secret) {
    return id + ":" + secret;
  }
}
