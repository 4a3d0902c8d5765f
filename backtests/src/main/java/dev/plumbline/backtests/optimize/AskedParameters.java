package dev.plumbline.backtests.optimize;

import dev.plumbline.backtests.config.Suggestion;
import dev.plumbline.engine.run.RunListener;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.BooleanSupplier;

/// Hears which parameters an algorithm asks for, so that a grid over one that it does not have is
/// no waste of a night.
///
/// An algorithm may ask late; so only a name that looks like a slip of the pen ends a run early.
final class AskedParameters implements RunListener {
  private final List<String> names;
  private final BooleanSupplier cancelled;
  private SequencedSet<String> asked = new LinkedHashSet<>();
  private boolean slip;

  /// @param names the grid's parameters
  AskedParameters(List<String> names, BooleanSupplier cancelled) {
    this.names = names;
    this.cancelled = cancelled;
  }

  @Override
  public void log(String line) {
    // a sweep keeps no messages
  }

  @Override
  public void parametersAsked(SequencedSet<String> soFar) {
    asked = soFar;
    slip = names.stream().anyMatch(n -> !asked.contains(n) && Suggestion.of(n, asked).isPresent());
  }

  @Override
  public boolean isCancelled(long utcNs, long dataPoints) {
    return slip || cancelled.getAsBoolean();
  }

  /// Makes sure, after a run, that the algorithm asked for all of the grid's parameters.
  ///
  /// @throws IllegalArgumentException if it did not
  void check(String algorithm) {
    if (cancelled.getAsBoolean() && !slip) {
      return;
    }
    for (String name : names) {
      if (!asked.contains(name)) {
        throw new IllegalArgumentException(
            "found --grid "
                + name
                + ", but "
                + algorithm
                + " asks for no such parameter"
                + Suggestion.of(name, asked).map(s -> "; did you mean " + s + "?").orElse("")
                + (asked.isEmpty()
                    ? "; it asks for none: use getParameter(\"" + name + "\", ...) in initialize()"
                    : "; it asks for " + String.join(", ", asked)));
      }
    }
  }
}
