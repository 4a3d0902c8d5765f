package dev.plumbline.alpacasim.broker;

/// Does things a little later, as a market would answer.
@FunctionalInterface
interface Later {
  /// Does it later, under the simulation's lock.
  void run(Runnable work);
}
