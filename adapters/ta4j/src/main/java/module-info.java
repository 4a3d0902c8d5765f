/// Any ta4j indicator, rule or strategy inside an algorithm, and results as ta4j's records.
module dev.plumbline.ta4j {
  requires transitive dev.plumbline.sdk;
  requires transitive ta4j.core;

  exports dev.plumbline.ta4j;
}
