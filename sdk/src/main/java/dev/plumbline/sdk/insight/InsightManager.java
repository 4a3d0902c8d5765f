package dev.plumbline.sdk.insight;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import java.util.Collection;
import java.util.UUID;
import java.util.function.LongSupplier;

/// The insights of a run.
///
/// Source: LEAN, `InsightManager`.
public final class InsightManager extends InsightCollection {
  private final LongSupplier utcNs;
  private InsightScoreFunction scoreFunction;
  private long emitted;

  /// No insights; the clock gives UTC nanoseconds.
  public InsightManager(LongSupplier utcNs) {
    this.utcNs = utcNs;
  }

  /// Sets what judges the insights; null for nobody.
  public void setInsightScoreFunction(InsightScoreFunction function) {
    scoreFunction = function;
  }

  /// Whether somebody judges the insights.
  public boolean isScored() {
    return scoreFunction != null;
  }

  /// Lets the insights be judged; the engine's, once a step.
  public void step() {
    if (scoreFunction != null) {
      scoreFunction.score(this, Nanos.toInstant(utcNs.getAsLong()));
    }
  }

  /// The number of the next insight; the engine's.
  public UUID nextId() {
    emitted++;
    return new UUID(0, emitted);
  }

  /// Ends all insights of securities.
  public void expire(Collection<Symbol> symbols) {
    symbols.forEach(symbol -> expireInsights(get(symbol)));
  }

  /// The same as [#expire(Collection)].
  public void cancel(Collection<Symbol> symbols) {
    expire(symbols);
  }

  /// Ends insights.
  public void expireInsights(Collection<Insight> insights) {
    long now = utcNs.getAsLong();
    insights.forEach(insight -> insight.expire(now));
  }

  /// The same as [#expireInsights(Collection)].
  public void cancelInsights(Collection<Insight> insights) {
    expireInsights(insights);
  }
}
