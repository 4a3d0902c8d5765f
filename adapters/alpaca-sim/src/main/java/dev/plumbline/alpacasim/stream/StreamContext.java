package dev.plumbline.alpacasim.stream;

import dev.plumbline.alpacasim.broker.Simulation;
import dev.plumbline.alpacasim.fault.Faults;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// What every connection needs.
///
/// @param simulation the broker
/// @param faults what goes wrong
/// @param timer does things later
/// @param open how many connections there are
/// @param limits what is allowed
public record StreamContext(
    Simulation simulation,
    Faults faults,
    ScheduledExecutorService timer,
    OpenStreams open,
    StreamLimits limits) {
  private static final int DIGEST_BYTES = 12;

  /// Does something in a while.
  void later(Runnable work, long millis) {
    ScheduledFuture<?> _ = timer.schedule(work, millis, TimeUnit.MILLISECONDS);
  }

  /// The name of a key pair: its id and a digest, so that no secret is kept or told anywhere.
  public static String key(String id, String secret) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] sum = digest.digest((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
      return id + ":" + HexFormat.of().formatHex(sum, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
