package dev.plumbline.engine.run;

import dev.plumbline.sdk.brokerage.BrokerageModel;
import dev.plumbline.sdk.spi.LiveBrokerage;
import dev.plumbline.sdk.spi.LiveClock;
import dev.plumbline.sdk.spi.LiveMarket;

/// What a live run needs beyond a backtest's ports.
///
/// @param brokerage where orders go
/// @param market market data as it happens
/// @param clock the time, and how to wait
/// @param model the brokerage's rules, unless `initialize()` sets others
/// @param graceNs how long after a minute its bars are waited for, real time
public record LivePorts(
    LiveBrokerage brokerage,
    LiveMarket market,
    LiveClock clock,
    BrokerageModel model,
    long graceNs) {}
