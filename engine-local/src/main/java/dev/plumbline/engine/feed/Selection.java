package dev.plumbline.engine.feed;

import dev.plumbline.sdk.universe.SecurityChanges;

/// What the time line asks when securities come and go.
public interface Selection {
  /// Earliest instant at which a universe wants to select, UTC, or
  /// [dev.plumbline.sdk.time.Nanos#MAX].
  long nextSelectionUtcNs();

  /// Whether a universe selects at an instant that has come.
  boolean isDue(long utcNs);

  /// Tells that selection follows at this instant: the algorithm's clock moves there first.
  void timePulse(long utcNs);

  /// Selects for every universe that is due and starts and stops subscriptions accordingly.
  SecurityChanges select(long utcNs);

  /// Number of data points that the universes just selected on, less those that they had selected
  /// on at this instant before.
  int selectionPoints();

  /// Starts the engine's own subscriptions that were still to come; true if there were any.
  boolean addPendingInternalFeeds(long utcNs);

  /// A security was delisted.
  SecurityChanges delisted(Subscription subscription);
}
