package dev.plumbline.engine.capacity;

import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.security.ReservedBuyingPowerForPositionParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/// The estimated capacity of a strategy, renewed in snapshots of a day to a week.
///
/// In the steady state an update costs one comparison: only securities traded recently are watched.
public final class CapacityEstimate {
  private static final Decimal QUANTUM = Decimal.of("1000.00");
  private static final Decimal NEW_WEIGHT = Decimal.of("0.33");
  private static final Decimal OLD_WEIGHT = Decimal.of("0.66");

  private final CapacityMarket market;
  private final TradedSymbols traded = new TradedSymbols();
  private final List<SymbolCapacity> watched = new ArrayList<>();
  private final long snapshotPeriod;
  private long nextSnapshot;
  private Symbol smallestAsset;
  private Decimal capacity = Decimal.ZERO;

  /// An estimate for a run.
  ///
  /// @param startNs start of the run, algorithm's wall clock
  /// @param endNs last instant of the run, algorithm's wall clock, a tick before midnight
  public CapacityEstimate(CapacityMarket market, long startNs, long endNs) {
    this.market = market;
    double days = (endNs - startNs) / (double) Nanos.DAY;
    double period = Math.max(Math.min(days - 1, 7), 1);
    this.snapshotPeriod = ((long) (period * (Nanos.DAY / Nanos.TICK))) * Nanos.TICK;
    this.nextSnapshot = startNs + snapshotPeriod;
  }

  /// The capacity in account currency, rounded to thousands; zero before the first snapshot.
  public Decimal capacity() {
    return capacity.discretelyRoundBy(QUANTUM);
  }

  /// The security that limits the capacity; null before the first snapshot.
  public Symbol lowestCapacityAsset() {
    return smallestAsset;
  }

  /// Takes an order event; only fills matter.
  public void onOrderEvent(OrderEvent event) {
    if (!event.status().isFill()) {
      return;
    }
    SymbolCapacity symbol = traded.get(event.symbol());
    if (symbol == null) {
      symbol = new SymbolCapacity(market, market.security(event.symbol()));
      traded.add(symbol);
    }
    symbol.onFill(event);
    if (!watched.contains(symbol)) {
      watched.add(symbol);
    }
  }

  /// Takes the bars of the present time, and makes a snapshot if it is due.
  ///
  /// @param force whether to make a snapshot in any case
  public void updateMarketCapacity(boolean force) {
    for (int i = watched.size() - 1; i >= 0; i--) {
      if (watched.get(i).updateMarketCapacity()) {
        watched.remove(i);
      }
    }
    long utcNs = market.utcNs();
    if (force || utcNs >= nextSnapshot && !traded.isEmpty()) {
      long date = Nanos.startOfDay(utcNs);
      if (force || date >= nextSnapshot) {
        snapshot(date);
      }
    }
  }

  private void snapshot(long date) {
    Decimal portfolioValue = market.totalPortfolioValue();
    if (portfolioValue.isZero() || traded.isEmpty()) {
      return;
    }
    SymbolCapacity smallest = smallest();
    smallestAsset = smallest.security().symbol();
    Decimal scale = share(smallest).max(holdings(smallest.security()).divide(portfolioValue));
    Decimal daily = smallest.marketCapacityDollarVolume().divide(smallest.trades());
    Decimal estimate = scale.isZero() ? capacity : daily.divide(scale);
    if (!capacity.isZero()) {
      estimate = NEW_WEIGHT.multiply(estimate).add(capacity.multiply(OLD_WEIGHT));
    }
    capacity = estimate;
    forgetOld();
    nextSnapshot = date + snapshotPeriod;
  }

  private SymbolCapacity smallest() {
    SymbolCapacity smallest = null;
    Decimal least = null;
    for (SymbolCapacity symbol : traded) {
      Decimal volume = symbol.marketCapacityDollarVolume();
      if (least == null || volume.isLess(least)) {
        smallest = symbol;
        least = volume;
      }
    }
    return smallest;
  }

  private Decimal share(SymbolCapacity symbol) {
    Decimal total = Decimal.ZERO;
    for (SymbolCapacity other : traded) {
      total = total.add(other.saleVolume());
    }
    return total.isZero() ? Decimal.ZERO : symbol.saleVolume().divide(total);
  }

  private static Decimal holdings(Security security) {
    return security
        .marginModel()
        .getReservedBuyingPowerForPosition(new ReservedBuyingPowerForPositionParameters(security))
        .multiply(security.leverageExact());
  }

  private void forgetOld() {
    for (SymbolCapacity symbol : traded.list()) {
      if (symbol.shouldRemove()) {
        traded.remove(symbol);
        watched.remove(symbol);
      } else {
        symbol.reset();
      }
    }
  }
}
