package dev.plumbline.engine.run;

import dev.plumbline.engine.broker.TransactionHandler;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.AlgorithmState;
import dev.plumbline.sdk.margin.DefaultMarginCallModel;
import dev.plumbline.sdk.order.OrderProperties;
import dev.plumbline.sdk.time.Nanos;

/// From a fresh algorithm to the first instant: `initialize()`, the caller's overrides, what they
/// leave open.
///
/// Source: LEAN, `Engine/Setup/BacktestingSetupHandler.cs`, `QCAlgorithm.PostInitialize`.
final class RunSetup {
  private final RunParts parts;
  private final Algorithm algorithm;
  private final LivePorts live;

  RunSetup(RunParts parts, Algorithm algorithm) {
    this(parts, algorithm, null);
  }

  /// The setup of a live run where `live` is not null.
  RunSetup(RunParts parts, Algorithm algorithm, LivePorts live) {
    this.parts = parts;
    this.algorithm = algorithm;
    this.live = live;
  }

  /// True if the run can begin; else the outcome says why not.
  boolean initialize(RunOverrides overrides) {
    AlgorithmState state = parts.state();
    state.parameters().putAll(overrides.parameters());
    if (state.name() == null) {
      state.setName(algorithm.getClass().getSimpleName());
    }
    TransactionHandler handler = handler();
    parts.portfolio().transactions().setOrderProcessor(handler);
    parts.connect(handler);
    parts
        .portfolio()
        .setMarginCallModel(new DefaultMarginCallModel(parts.portfolio(), new OrderProperties()));
    algorithm.attach(new AlgorithmHost(parts));
    parts.service().setSeeder(algorithm::seedSecurities);
    try {
      algorithm.initialize();
      override(overrides);
      if (live != null) {
        new LiveOpeningBell(parts, algorithm, live).ring();
      }
      algorithm.setMaximumOrders(Integer.MAX_VALUE);
      postInitialize();
    } catch (RuntimeException | Error failure) {
      parts.outcome().fail(failure, "During the algorithm initialization");
      parts.startRecord(algorithm.getClass().getSimpleName());
      return false;
    }
    parts.startRecord(algorithm.getClass().getSimpleName());
    state.lock();
    return true;
  }

  private TransactionHandler handler() {
    TradingDesk desk = new TradingDesk(parts, algorithm);
    if (live == null) {
      return new TransactionHandler(desk, parts.portfolio());
    }
    parts.state().setLiveMode(true);
    parts.state().setBrokerageModel(live.model());
    return new TransactionHandler(desk, parts.portfolio(), live.brokerage(), live.clock());
  }

  private void override(RunOverrides overrides) {
    AlgorithmState state = parts.state();
    if (overrides.startDate() != null) {
      state.setStartDate(overrides.startDate());
    }
    if (overrides.endDate() != null) {
      state.setEndNs(Nanos.of(overrides.endDate()) + Nanos.DAY - Nanos.TICK);
    }
    if (overrides.cash() != null) {
      parts.portfolio().setCash(overrides.cash());
    }
  }

  private void postInitialize() {
    AlgorithmState state = parts.state();
    if (state.endNs() < Nanos.of(state.startDate())) {
      throw new IllegalArgumentException(
          "Please select an algorithm end date greater than start date. The start is %s, the end %s"
              .formatted(state.startDate(), Nanos.dateOf(state.endNs())));
    }
    algorithm.frameworkPostInitialize();
    long start = WarmUpStart.utcNs(parts);
    state.setWarmingUp(start < state.startUtcNs());
    parts.clock().setUtcDateTime(start);
    parts.portfolio().cashBook().ensureCurrencyDataFeeds();
    parts.startBenchmark();
    parts.subscriptions().onEndOfTimeStep();
  }
}
