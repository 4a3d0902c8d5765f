/// Words, values and ports: what strategies are written in. Uses the JDK only.
module dev.plumbline.sdk {
  exports dev.plumbline.sdk.algorithm;
  exports dev.plumbline.sdk.brokerage;
  exports dev.plumbline.sdk.chart;
  exports dev.plumbline.sdk.consolidator;
  exports dev.plumbline.sdk.corporate;
  exports dev.plumbline.sdk.data;
  exports dev.plumbline.sdk.fee;
  exports dev.plumbline.sdk.fill;
  exports dev.plumbline.sdk.indicator;
  exports dev.plumbline.sdk.indicator.candlestick;
  exports dev.plumbline.sdk.insight;
  exports dev.plumbline.sdk.margin;
  exports dev.plumbline.sdk.model;
  exports dev.plumbline.sdk.order;
  exports dev.plumbline.sdk.result;
  exports dev.plumbline.sdk.schedule;
  exports dev.plumbline.sdk.security;
  exports dev.plumbline.sdk.settlement;
  exports dev.plumbline.sdk.shortable;
  exports dev.plumbline.sdk.slippage;
  exports dev.plumbline.sdk.spi;
  exports dev.plumbline.sdk.symbol;
  exports dev.plumbline.sdk.time;
  exports dev.plumbline.sdk.universe;
  exports dev.plumbline.sdk.value;
  exports dev.plumbline.sdk.volatility;

  uses dev.plumbline.sdk.spi.ModelSource;
  uses dev.plumbline.sdk.spi.ModelTrainer;
}
