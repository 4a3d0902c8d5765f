/// Wiring and command line: introduces the other modules to each other, and nobody imports it.
///
/// Programs and tests run backtests with [dev.plumbline.backtests.Backtests].
module dev.plumbline.backtests {
  requires transitive dev.plumbline.algorithms;
  requires transitive dev.plumbline.engine;
  requires transitive dev.plumbline.lean;
  requires dev.plumbline.alpaca;
  requires com.fasterxml.jackson.core;
  requires java.management;
  requires jdk.httpserver;
  requires jdk.management;
  requires dev.plumbline.alpacasim;
  requires hipparchus.core;
  requires hipparchus.optim;
  requires okhttp3;
  requires org.apache.commons.csv;
  requires org.hdrhistogram;

  exports dev.plumbline.backtests;
  exports dev.plumbline.backtests.config;
  exports dev.plumbline.backtests.wiring;
}
