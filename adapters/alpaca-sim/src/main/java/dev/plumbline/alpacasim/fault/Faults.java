package dev.plumbline.alpacasim.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/// The faults that wait to strike. Thread-safe.
public final class Faults {
  private final List<Armed> armed = new ArrayList<>();
  private final Set<String> revoked = new HashSet<>();
  private final List<Runnable> held = new ArrayList<>();
  private final SplittableRandom chance;
  private Duration skew = Duration.ZERO;
  private long count;

  /// No faults yet.
  ///
  /// @param seed what chance depends on
  public Faults(long seed) {
    this.chance = new SplittableRandom(seed);
  }

  private static final class Armed {
    private final Fault fault;
    private int passed;
    private int struck;

    Armed(Fault fault) {
      this.fault = fault;
    }

    boolean isUsedUp() {
      return fault.times() > 0 && struck >= fault.times();
    }
  }

  /// The next number of a fault.
  public synchronized long nextId() {
    return ++count;
  }

  /// Arms a fault.
  public synchronized void add(Fault fault) {
    armed.add(new Armed(fault));
  }

  /// Forgets all faults, the clock's difference and the keys that were revoked.
  public synchronized void clear() {
    armed.clear();
    revoked.clear();
    skew = Duration.ZERO;
  }

  /// The faults that still wait.
  public synchronized List<Fault> waiting() {
    return armed.stream().filter(a -> !a.isUsedUp()).map(a -> a.fault).toList();
  }

  /// The fault that strikes here and now, which counts as one of its times.
  ///
  /// @param verb the verb of a request
  /// @param what the path of a request, or the name of a stream's event
  public synchronized Optional<Fault> strike(Target where, String verb, String what) {
    for (Armed candidate : armed) {
      if (candidate.isUsedUp() || !candidate.fault.fits(where, verb, what)) {
        continue;
      }
      if (candidate.passed < candidate.fault.skip()) {
        candidate.passed++;
        continue;
      }
      if (candidate.fault.probability() >= 1
          || chance.nextDouble() < candidate.fault.probability()) {
        candidate.struck++;
        return Optional.of(candidate.fault);
      }
    }
    return Optional.empty();
  }

  /// Keeps a message back until [#release()].
  ///
  /// @param telling sends it
  public synchronized void hold(Runnable telling) {
    held.add(telling);
  }

  /// Sends what was held back, in its order; how many messages that were.
  public int release() {
    List<Runnable> due;
    synchronized (this) {
      due = List.copyOf(held);
      held.clear();
    }
    due.forEach(Runnable::run);
    return due.size();
  }

  /// How much the told clock differs from the market's.
  public synchronized Duration skew() {
    return skew;
  }

  /// Sets how much the told clock differs from the market's.
  public synchronized void skew(Duration newSkew) {
    skew = newSkew;
  }

  /// Lets a key no longer be accepted.
  public synchronized void revoke(String keyId) {
    revoked.add(keyId);
  }

  /// Whether a key is no longer accepted.
  public synchronized boolean isRevoked(String keyId) {
    return revoked.contains(keyId);
  }
}
