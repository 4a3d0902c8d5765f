/// Wiring and command line: introduces the other modules to each other, and nobody imports it.
module dev.plumbline.backtests {
  requires transitive dev.plumbline.algorithms;
  requires transitive dev.plumbline.engine;
  requires transitive dev.plumbline.lean;
  requires org.apache.commons.csv;
}
