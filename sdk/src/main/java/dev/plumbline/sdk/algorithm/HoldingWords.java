package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityResult;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Orders by what is to be held: `setHoldings` and `liquidate`.
///
/// Source: LEAN, `QCAlgorithm.SetHoldings`, `QCAlgorithm.Liquidate`, `PortfolioTarget.Percent`.
final class HoldingWords {
  private final AlgorithmEngine engine;
  private final AuthorLog log;
  private final Trading trading;
  private boolean saidUnknownSymbol;

  HoldingWords(AlgorithmEngine engine, AuthorLog log, Trading trading) {
    this.engine = engine;
    this.log = log;
    this.trading = trading;
  }

  List<OrderTicket> setHoldings(
      Symbol symbol, Decimal fraction, boolean liquidateOthers, OrderDetails details) {
    Decimal quantity = calculateOrderQuantity(symbol, fraction);
    List<OrderTicket> tickets = new ArrayList<>();
    if (liquidateOthers) {
      tickets.addAll(liquidate(others(Set.of(symbol)), details.withAsynchronous(false)));
    }
    order(symbol, quantity, details, tickets);
    return tickets;
  }

  List<OrderTicket> setHoldings(
      List<PortfolioTarget> fractions, boolean liquidateOthers, OrderDetails details) {
    List<OrderTicket> tickets = new ArrayList<>();
    if (liquidateOthers) {
      Set<Symbol> kept = new HashSet<>();
      fractions.forEach(target -> kept.add(target.symbol()));
      tickets.addAll(liquidate(others(kept), details.withAsynchronous(false)));
    }
    if (engine.state().isWarmingUp()) {
      return tickets;
    }
    List<PortfolioTarget> changes =
        fractions.stream()
            .map(target ->
                new PortfolioTarget(
                    target.symbol(),
                    calculateOrderQuantity(target.symbol(), target.quantityExact()),
                    ""))
            .toList();
    for (PortfolioTarget change : MarginImpact.sort(engine, changes)) {
      order(change.symbol(), change.quantityExact(), details, tickets);
    }
    return tickets;
  }

  private void order(
      Symbol symbol, Decimal orderQuantity, OrderDetails details, List<OrderTicket> tickets) {
    Decimal pending = Decimal.ZERO;
    for (OrderTicket ticket : engine.transactions().getOpenOrderTickets(symbol)) {
      if (ticket.orderType() == OrderType.MARKET
          || ticket.orderType() == OrderType.MARKET_ON_OPEN) {
        pending = pending.add(ticket.quantityRemainingExact());
      }
    }
    Decimal quantity = orderQuantity.subtract(pending);
    if (quantity.isZero()) {
      return;
    }
    Security security = engine.securities().tryGetValue(symbol).orElse(null);
    if (security == null) {
      log.error(AlgorithmMessages.notInPortfolio(symbol));
      return;
    }
    tickets.add(
        security.exchange().exchangeOpen()
            ? trading.market(symbol, quantity, details)
            : trading.auction(OrderType.MARKET_ON_OPEN, symbol, quantity, details));
  }

  private List<Symbol> others(Set<Symbol> kept) {
    return engine.portfolio().keys().stream()
        .filter(symbol -> !kept.contains(symbol))
        .sorted(Comparator.comparing(Symbol::value))
        .toList();
  }

  /// The quantity to order so that a security makes up a fraction of the portfolio's value; zero,
  /// and an error line, if that cannot be told.
  Decimal calculateOrderQuantity(Symbol symbol, Decimal fraction) {
    PortfolioTarget target = percent(symbol, fraction, true);
    return target == null ? Decimal.ZERO : target.quantityExact();
  }

  /// The target that makes a security a fraction of the portfolio's value, or null, and an error
  /// line, if that cannot be told.
  ///
  /// @param delta whether the target is what to order instead of what to hold
  PortfolioTarget percent(Symbol symbol, Decimal fraction, boolean delta) {
    AlgorithmSettings settings = engine.state().settings();
    Decimal magnitude = fraction.abs();
    if (magnitude.isGreater(settings.maxAbsolutePortfolioTargetPercentageExact())
        || !magnitude.isZero()
            && magnitude.isLess(settings.minAbsolutePortfolioTargetPercentageExact())) {
      log.error(invalidFraction(fraction, settings));
      return null;
    }
    Security security = engine.securities().tryGetValue(symbol).orElse(null);
    if (security == null) {
      log.error(AlgorithmMessages.notInPortfolio(symbol));
      return null;
    }
    if (security.priceExact().isZero()) {
      log.error(AlgorithmMessages.zeroPrice(symbol));
      return null;
    }
    return percent(security, fraction, delta);
  }

  private PortfolioTarget percent(Security security, Decimal fraction, boolean delta) {
    SecurityPortfolioManager portfolio = engine.portfolio();
    Decimal adjusted =
        fraction
            .multiply(portfolio.totalPortfolioValueLessFreeBufferExact())
            .divide(portfolio.totalPortfolioValueExact());
    Decimal margin = adjusted.divide(security.buyingPowerModel().getLeverage(security));
    Decimal smallest = engine.state().settings().minimumOrderMarginPortfolioPercentageExact();
    GetMaximumOrderQuantityResult result =
        portfolio.positions().getMaximumLotsForTargetBuyingPower(security, margin, smallest);
    if (result.isError()) {
      log.error(
          "Unable to compute order quantity of %s. Reason: %s Returning null."
              .formatted(security.symbol(), result.reason()));
      return null;
    }
    if (portfolio.takeMinimumOrderMarginWarning()) {
      log.debug(
          "Warning: Portfolio rebalance result ignored as it resulted in a single share trade"
              + " recommendation which can generate high fees. To disable minimum order size"
              + " checks please set Settings.MinimumOrderMarginPortfolioPercentage = 0.");
    }
    Decimal lot = security.symbolProperties().lotSizeExact();
    Decimal held = delta ? Decimal.ZERO : security.holdings().quantityExact();
    Decimal quantity = result.quantity().multiply(lot).add(held);
    return new PortfolioTarget(security.symbol(), quantity, "");
  }

  private static String invalidFraction(Decimal fraction, AlgorithmSettings settings) {
    return "The portfolio target percent: %s, does not comply with the current 'Settings.MaxAbsolutePortfolioTargetPercentage': %s or 'Settings.MinAbsolutePortfolioTargetPercentage': %s. Skipping"
        .formatted(
            fraction,
            settings.maxAbsolutePortfolioTargetPercentageExact(),
            settings.minAbsolutePortfolioTargetPercentageExact());
  }

  List<OrderTicket> liquidateAll(OrderDetails details) {
    List<Symbol> all =
        engine.securities().keys().stream().sorted(Comparator.comparing(Symbol::value)).toList();
    return liquidate(all, details);
  }

  List<OrderTicket> liquidate(Collection<Symbol> symbols, OrderDetails details) {
    List<OrderTicket> tickets = new ArrayList<>();
    if (!engine.state().settings().liquidateEnabled()) {
      log.debug(
          "Liquidate() is currently disabled by settings. To re-enable please set"
              + " 'Settings.LiquidateEnabled' to true");
      return tickets;
    }
    OrderDetails tagged = details.orTag("Liquidated");
    for (Symbol symbol : symbols) {
      if (engine.securities().containsKey(symbol)) {
        liquidate(symbol, tagged, tickets);
      } else if (!saidUnknownSymbol) {
        saidUnknownSymbol = true;
        log.debug(
            "Warning: liquidate ignored symbol '%s' because it has not been added to the algorithm. Add the security before liquidating it."
                .formatted(symbol));
      }
    }
    return tickets;
  }

  private void liquidate(Symbol symbol, OrderDetails details, List<OrderTicket> tickets) {
    List<Order> orders = engine.transactions().getOpenOrders(symbol);
    SecurityHolding holding = engine.portfolio().get(symbol);
    Decimal quantity = holding.invested() ? holding.quantityExact() : Decimal.ZERO;
    if (orders.size() == 1 && !quantity.isZero() && closes(orders.getFirst(), quantity)) {
      return;
    }
    Decimal pending = Decimal.ZERO;
    for (Order order : orders) {
      if (order.type() != OrderType.MARKET) {
        engine.transactions().cancelOrder(order.id(), details.tag());
        continue;
      }
      OrderTicket ticket = engine.transactions().getOrderTicket(order.id());
      if (ticket != null) {
        pending = pending.add(ticket.quantityRemainingExact());
      }
    }
    if (!quantity.isZero()) {
      tickets.add(trading.market(symbol, quantity.negate().subtract(pending), details));
    }
  }

  private static boolean closes(Order order, Decimal quantity) {
    return order.type() == OrderType.MARKET && order.quantityExact().equals(quantity.negate());
  }
}
