package dev.plumbline.strategies.alpha;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.AlphaModel;
import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.RateOfChange;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightCollection;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.SlotMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Expects the last return to come again.
///
/// Source: LEAN, `Algorithm.Framework/Alphas/HistoricalReturnsAlphaModel.cs`.
public class HistoricalReturnsAlphaModel implements AlphaModel {
  private static final class Returns {
    private final DataConsolidator source;
    private final RateOfChange roc;
    private long samples;

    Returns(Algorithm algorithm, Symbol symbol, int lookback, Resolution resolution) {
      roc = new RateOfChange(symbol.toString(), lookback);
      source = algorithm.resolveConsolidator(symbol, resolution);
      algorithm.registerIndicator(symbol, roc, source);
    }

    boolean isNew() {
      if (samples == roc.samples()) {
        return false;
      }
      samples = roc.samples();
      return roc.isReady();
    }
  }

  private final int lookback;
  private final Resolution resolution;
  private final SlotMap<Symbol, Returns> returns = new SlotMap<>();
  private final InsightCollection said = new InsightCollection();

  /// The return of a day.
  public HistoricalReturnsAlphaModel() {
    this(1, Resolution.DAILY);
  }

  /// The return of a number of bars.
  public HistoricalReturnsAlphaModel(int lookback, Resolution resolution) {
    this.lookback = lookback;
    this.resolution = resolution;
  }

  @Override
  public String name() {
    return "HistoricalReturnsAlphaModel(%d,%s)".formatted(lookback, resolution.text());
  }

  @Override
  public List<Insight> update(Algorithm algorithm, Slice slice) {
    List<Insight> insights = new ArrayList<>();
    Duration period = resolution.toDuration().multipliedBy(lookback);
    for (Symbol symbol : returns.keys()) {
      Returns own = returns.get(symbol);
      if (!own.isNew()) {
        continue;
      }
      double magnitude = own.roc.value();
      if (magnitude == 0) {
        cancel(algorithm, symbol);
      } else {
        InsightDirection direction = magnitude > 0 ? InsightDirection.UP : InsightDirection.DOWN;
        insights.add(Insight.price(symbol, period, direction).withMagnitude(magnitude));
      }
    }
    said.addRange(insights);
    return insights;
  }

  @Override
  public void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {
    for (Security removed : changes.removedSecurities()) {
      Returns gone = returns.remove(removed.symbol());
      if (gone != null) {
        algorithm.subscriptionManager().removeConsolidator(removed.symbol(), gone.source);
      }
      cancel(algorithm, removed.symbol());
    }
    List<Symbol> fresh = new ArrayList<>();
    for (Security added : changes.addedSecurities()) {
      if (!returns.containsKey(added.symbol())) {
        returns.put(added.symbol(), new Returns(algorithm, added.symbol(), lookback, resolution));
        fresh.add(added.symbol());
      }
    }
    PastBars.each(
        algorithm,
        fresh,
        lookback,
        resolution,
        bar -> {
          Returns own = returns.get(bar.symbol());
          if (own != null) {
            own.roc.update(bar.endTimeNs(), bar.value());
          }
        });
  }

  private void cancel(Algorithm algorithm, Symbol symbol) {
    algorithm.insights().cancelInsights(said.get(symbol));
    said.clear(List.of(symbol));
  }
}
