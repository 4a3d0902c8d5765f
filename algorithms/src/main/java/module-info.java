/// Runnable algorithms; they know the SDK and the strategies, and no engine.
module dev.plumbline.algorithms {
  requires transitive dev.plumbline.sdk;
  requires transitive dev.plumbline.strategies;

  exports dev.plumbline.algorithms.bench;
  exports dev.plumbline.algorithms.fuzz;
  exports dev.plumbline.algorithms.lean;
  exports dev.plumbline.algorithms.learning;
  exports dev.plumbline.algorithms.live;
}
