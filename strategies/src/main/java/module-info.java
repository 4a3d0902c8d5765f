/// Ready-made parts of strategies; knows the SDK only.
module dev.plumbline.strategies {
  requires transitive dev.plumbline.sdk;

  exports dev.plumbline.strategies.alpha;
  exports dev.plumbline.strategies.execution;
  exports dev.plumbline.strategies.optimizer;
  exports dev.plumbline.strategies.portfolio;
  exports dev.plumbline.strategies.risk;
}
