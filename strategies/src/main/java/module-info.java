/// Ready-made parts of strategies; knows the SDK only.
module dev.plumbline.strategies {
  requires transitive dev.plumbline.sdk;

  exports dev.plumbline.strategies.alpha;
  exports dev.plumbline.strategies.cost;
  exports dev.plumbline.strategies.drift;
  exports dev.plumbline.strategies.execution;
  exports dev.plumbline.strategies.feature;
  exports dev.plumbline.strategies.label;
  exports dev.plumbline.strategies.learning;
  exports dev.plumbline.strategies.news;
  exports dev.plumbline.strategies.optimizer;
  exports dev.plumbline.strategies.portfolio;
  exports dev.plumbline.strategies.risk;
  exports dev.plumbline.strategies.selection;
  exports dev.plumbline.strategies.validation;
}
