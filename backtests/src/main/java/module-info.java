/// Wiring and command line: introduces the other modules to each other, and nobody imports it.
///
/// Programs and tests run backtests with [dev.plumbline.backtests.Backtests].
@SuppressWarnings("requires-automatic") // HdrHistogram has no module descriptor
module dev.plumbline.backtests {
  requires transitive dev.plumbline.algorithms;
  requires transitive dev.plumbline.engine;
  requires transitive dev.plumbline.lean;
  requires dev.plumbline.alpaca;
  requires HdrHistogram;
  requires com.fasterxml.jackson.core;
  requires java.management;
  requires jdk.httpserver;
  requires jdk.management;
  requires dev.plumbline.alpacasim;
  requires hipparchus.core;
  requires hipparchus.optim;
  requires okhttp3;
  requires org.apache.commons.csv;

  exports dev.plumbline.backtests;
  exports dev.plumbline.backtests.config;
  exports dev.plumbline.backtests.wiring;
}
