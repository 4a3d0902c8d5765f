package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.Holding;
import dev.plumbline.alpacasim.account.OrderTerms;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Side;
import dev.plumbline.alpacasim.market.Quote;
import dev.plumbline.sdk.value.Decimal;

/// The figures of an account at current prices, in dollars.
///
/// Margins are those of Alpaca's pages: half at first; then 30 % of long positions, or all of it
/// below $2.50; of short positions the larger of 30 % and $5 a share, or below $5 the larger of all
/// of it and $2.50 a share.
///
/// @param cash cash, negative when borrowed
/// @param longValue what long positions are worth
/// @param shortValue what short positions are worth, negative
/// @param initialMargin what positions needed at first
/// @param maintenanceMargin what positions need to be kept
/// @param reserved what open orders will need
/// @param multiplier how many times equity may be invested
public record Balances(
    Decimal cash,
    Decimal longValue,
    Decimal shortValue,
    Decimal initialMargin,
    Decimal maintenanceMargin,
    Decimal reserved,
    int multiplier) {
  private static final Decimal HALF = Decimal.of("0.5");
  private static final Decimal MAINTENANCE = Decimal.of("0.3");
  private static final Decimal CHEAP_LONG = Decimal.of("2.5");
  private static final Decimal CHEAP_SHORT = Decimal.of(5);
  private static final Decimal MARGIN_MINIMUM = Decimal.of(2_000);
  private static final Decimal SHORT_MARKUP = Decimal.of("1.03");

  /// The figures of an account now.
  static Balances of(Account account, Prices prices) {
    Decimal longValue = Decimal.ZERO;
    Decimal shortValue = Decimal.ZERO;
    Decimal maintenance = Decimal.ZERO;
    for (Holding holding : account.holdings()) {
      Decimal price = prices.last(holding.symbol());
      Decimal value = holding.value(price);
      if (holding.qty().isPositive()) {
        longValue = longValue.add(value);
        maintenance =
            maintenance.add(price.isLess(CHEAP_LONG) ? value : value.multiply(MAINTENANCE));
      } else {
        shortValue = shortValue.add(value);
        maintenance = maintenance.add(shortMaintenance(holding.qty().abs(), price));
      }
    }
    Decimal equity = account.cash().add(longValue).add(shortValue);
    int multiplier = equity.isLess(MARGIN_MINIMUM) ? 1 : account.settings().multiplier();
    return new Balances(
        account.cash(),
        longValue.normalize(),
        shortValue.normalize(),
        longValue.subtract(shortValue).multiply(HALF).normalize(),
        maintenance.normalize(),
        reserved(account, prices).normalize(),
        multiplier);
  }

  /// Cash and positions.
  public Decimal equity() {
    return cash.add(longValue).add(shortValue).normalize();
  }

  /// What further positions may cost.
  ///
  /// @param account whose figures of the last close count where four times equity may be invested
  public Decimal buyingPower(Account account) {
    Decimal power =
        switch (multiplier) {
          case 1 -> cash.add(shortValue.multiply(2));
          case 4 ->
              account
                  .lastEquity()
                  .subtract(account.lastMaintenance())
                  .multiply(4)
                  .subtract(longValue)
                  .add(shortValue);
          default -> equity().subtract(initialMargin).multiply(2);
        };
    return power.subtract(reserved).max(Decimal.ZERO).normalize();
  }

  /// What further positions may cost under Regulation T.
  public Decimal regulationT() {
    return equity()
        .subtract(initialMargin)
        .multiply(2)
        .subtract(reserved)
        .max(Decimal.ZERO)
        .normalize();
  }

  /// What may be spent on assets that nothing is lent for.
  public Decimal withoutMargin() {
    return cash.subtract(reserved).max(Decimal.ZERO).normalize();
  }

  /// What an order costs: by its limit, or by the other side of the market.
  static Decimal cost(OrderTerms terms, Decimal qty, Quote quote) {
    if (terms.notional() != null) {
      return terms.notional();
    }
    if (terms.side() == Side.BUY) {
      Decimal stop = terms.stopPrice() == null ? Decimal.ZERO : terms.stopPrice();
      Decimal price = terms.limitPrice() != null ? terms.limitPrice() : quote.askPrice().max(stop);
      return qty.multiply(price);
    }
    Decimal marked = quote.askPrice().multiply(SHORT_MARKUP);
    return qty.multiply(terms.limitPrice() == null ? marked : marked.max(terms.limitPrice()));
  }

  private static Decimal shortMaintenance(Decimal shares, Decimal price) {
    Decimal value = shares.multiply(price);
    return price.isLess(CHEAP_SHORT)
        ? value.max(shares.multiply(CHEAP_LONG))
        : value.multiply(MAINTENANCE).max(shares.multiply(CHEAP_SHORT));
  }

  private static Decimal reserved(Account account, Prices prices) {
    Decimal sum = Decimal.ZERO;
    for (PaperOrder order : account.open()) {
      boolean opens = order.terms().intent().endsWith("_to_open");
      Quote quote = opens && order.parent() == null ? prices.quote(order.terms().symbol()) : null;
      if (quote != null && order.filledQty().isZero()) {
        sum = sum.add(cost(order.terms(), order.terms().qty(), quote));
      } else if (quote != null) {
        sum = sum.add(cost(order.terms(), order.leaves(quote.lastPrice()), quote));
      }
    }
    return sum;
  }
}
