package dev.plumbline.alpacasim.broker;

import java.util.ArrayDeque;
import java.util.Deque;

/// What is to be told of orders. It is told only when what it tells of is kept, so that nobody ever
/// heard of a fill that a restart has forgotten. Guarded by the simulation's lock.
public final class Outbox {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private Runnable keeper =
      () -> {
        // nothing is kept until someone asks for it
      };

  Outbox() {}

  /// Names who keeps what has changed.
  ///
  /// @param newKeeper called whenever something may have changed, before anybody is told
  public void keeper(Runnable newKeeper) {
    keeper = newKeeper;
  }

  /// Tells something as soon as all changes are kept.
  public void add(Runnable telling) {
    waiting.add(telling);
  }

  /// Has all changes kept, then tells what waits.
  void settle() {
    keeper.run();
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
  }
}
