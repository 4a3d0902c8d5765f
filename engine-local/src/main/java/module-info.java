/// The engine that runs on this machine; knows the SDK only.
module dev.plumbline.engine {
  requires transitive dev.plumbline.sdk;

  exports dev.plumbline.engine.broker;
  exports dev.plumbline.engine.capacity;
  exports dev.plumbline.engine.feed;
  exports dev.plumbline.engine.history;
  exports dev.plumbline.engine.ledger;
  exports dev.plumbline.engine.record;
  exports dev.plumbline.engine.run;
  exports dev.plumbline.engine.slice;
  exports dev.plumbline.engine.statistics;
  exports dev.plumbline.engine.trade;
  exports dev.plumbline.engine.universe;
}
