package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.brokerage.BrokerageMessageEvent;
import dev.plumbline.sdk.data.Delisting;
import dev.plumbline.sdk.data.Dividend;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SymbolChangedEvent;
import dev.plumbline.sdk.insight.GeneratedInsightsCollection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.List;
import java.util.Map;

/// A trading strategy: what to follow, and what to do when something happens.
///
/// ```java
/// public final class BuyAndHold extends Algorithm {
///   @Override
///   public void initialize() {
///     setStartDate(2013, 10, 7);
///     setEndDate(2013, 10, 11);
///     setCash(100_000);
///     addEquity("SPY");
///   }
///
///   @Override
///   public void onData(Slice slice) {
///     if (!portfolio().invested()) {
///       setHoldings("SPY", 1);
///     }
///   }
/// }
/// ```
///
/// Authors override the `on…` callbacks; the words they use in them are LEAN's in Java spelling,
/// one by one in `sdk/WORDS.md`. An instance is for one run. Callbacks are called by one thread,
/// one at a time, and what they throw ends the run with a runtime error.
///
/// Source of names and meaning: LEAN, `Algorithm/QCAlgorithm.cs`.
public abstract non-sealed class Algorithm extends AlgorithmFramework {
  /// An algorithm without an engine; its words work from [#initialize()] on.
  protected Algorithm() {}

  /// Sets the algorithm up: dates, cash, securities, indicators. Called once, before the first
  /// step.
  public abstract void initialize();

  /// Something became known: data of followed securities.
  public void onData(Slice slice) {}

  /// An order changed: submitted, filled, cancelled, refused.
  public void onOrderEvent(OrderEvent orderEvent) {}

  /// An option was assigned; after its order event.
  public void onAssignmentOrderEvent(OrderEvent assignmentEvent) {}

  /// Securities came or went.
  public void onSecuritiesChanged(SecurityChanges changes) {}

  /// Insights were emitted, by a model or by the author (LEAN: the event `InsightsGenerated`).
  public void onInsightsGenerated(GeneratedInsightsCollection insights) {}

  /// Shares split, or will at the next open.
  public void onSplits(Map<Symbol, Split> splits) {}

  /// Dividends were paid.
  public void onDividends(Map<Symbol, Dividend> dividends) {}

  /// Securities leave the exchange, or will at the end of the day.
  public void onDelistings(Map<Symbol, Delisting> delistings) {}

  /// Tickers changed.
  public void onSymbolChangedEvents(Map<Symbol, SymbolChangedEvent> symbolsChanged) {}

  /// The margin does not last: these orders are about to be sent. The author may change the list.
  public void onMarginCall(List<SubmitOrderRequest> requests) {}

  /// Less than a twentieth of the portfolio's value is left as margin.
  public void onMarginCallWarning() {}

  /// The algorithm's day ends, ten minutes before the close.
  public void onEndOfDay() {}

  /// A security's trading day ends, ten minutes before its close.
  public void onEndOfDay(Symbol symbol) {}

  /// The run ends; orders placed here are not filled any more.
  public void onEndOfAlgorithm() {}

  /// The warm-up is over; also called, before the first step, if there was none.
  public void onWarmupFinished() {}

  /// The brokerage, or the model of one, says something.
  public void onBrokerageMessage(BrokerageMessageEvent messageEvent) {}

  /// The connection to the brokerage is gone; in live runs.
  public void onBrokerageDisconnect() {}

  /// The connection to the brokerage is back; in live runs.
  public void onBrokerageReconnect() {}
}
