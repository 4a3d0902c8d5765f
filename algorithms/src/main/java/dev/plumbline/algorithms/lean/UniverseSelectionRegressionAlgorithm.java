package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.DelistingType;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Follows the shares of one company through a split that makes new ones and ends others.
///
/// Answers to LEAN's `UniverseSelectionRegressionAlgorithm`.
public class UniverseSelectionRegressionAlgorithm extends Algorithm {
  private static final Set<String> TICKERS = Set.of("GOOG", "GOOCV", "GOOAV", "GOOGL");

  private final Set<Symbol> delisted = new HashSet<>();
  private SecurityChanges changes;

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2014, 3, 22);
    setEndDate(2014, 4, 7);
    setCash(100_000);
    addSecurity(SecurityType.EQUITY, "SPY", Resolution.DAILY);
    addSecurity(SecurityType.EQUITY, "GOOG", Resolution.DAILY);
    addUniverse(this::select);
  }

  private Collection<Symbol> select(List<Fundamental> all) {
    return all.stream()
        .map(Fundamental::symbol)
        .filter(symbol -> TICKERS.contains(symbol.value()))
        .toList();
  }

  @Override
  public void onData(Slice slice) {
    Set<Symbol> active = universeManager().activeSecurities().keySet();
    say("Active Securities: " + Picks.tickers(active));
    for (Symbol symbol : slice.keys()) {
      boolean gone =
          slice.delistings().containsKey(symbol)
              && slice.delistings().get(symbol).type() == DelistingType.DELISTED;
      Expect.that(
          gone || active.contains(symbol), "Received data for non-active security: " + symbol);
    }
    if (transactions().ordersCount() == 0) {
      marketOrder("SPY", 100);
    }
    delisted.addAll(slice.delistings().keySet());
    if (changes != null
        && changes.addedSecurities().stream()
            .allMatch(added -> slice.bars().containsKey(added.symbol()))) {
      trade();
      changes = null;
    }
  }

  private void trade() {
    for (Security added : changes.addedSecurities()) {
      say("Added Security: " + added.symbol().id());
      marketOnOpenOrder(added.symbol(), 100);
    }
    for (Security removed : changes.removedSecurities()) {
      say("Removed Security: " + removed.symbol().id());
      if (!delisted.contains(removed.symbol())) {
        marketOnOpenOrder(removed.symbol(), -100);
      }
    }
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges news) {
    changes = news;
  }

  @Override
  public void onOrderEvent(OrderEvent event) {
    if (event.status() == OrderStatus.SUBMITTED) {
      say("Submitted: " + transactions().getOrderById(event.orderId()));
    }
    if (event.status() == OrderStatus.FILLED || event.status() == OrderStatus.PARTIALLY_FILLED) {
      say("Filled: " + transactions().getOrderById(event.orderId()));
    }
  }

  private void say(String what) {
    log(LeanText.of(time()) + ": " + what);
  }

  @Override
  public void onEndOfAlgorithm() {
    for (Security security : securities().values()) {
      if (security.invested()) {
        Expect.that(
            security.holdings().quantity() == 100,
            security.symbol() + ": " + security.holdings().quantity());
      }
    }
  }
}
