package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.Holding;
import dev.plumbline.alpacasim.account.OrderClass;
import dev.plumbline.alpacasim.account.OrderKind;
import dev.plumbline.alpacasim.account.OrderTerms;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.account.Side;
import dev.plumbline.alpacasim.market.Listing;
import dev.plumbline.alpacasim.market.Quote;
import dev.plumbline.alpacasim.market.TradingCalendar;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether an account may send an order: its settings, its other orders, its shares, its money.
final class AccountChecks {
  private static final Decimal SHORT_MINIMUM = Decimal.of(2_000);
  private static final Decimal PATTERN_MINIMUM = Decimal.of(25_000);
  private static final int DAY_TRADES = 3;

  private final Account account;
  private final OrderTerms terms;
  private final Prices prices;

  AccountChecks(Account account, OrderTerms terms, Prices prices) {
    this.account = account;
    this.terms = terms;
    this.prices = prices;
  }

  /// What the order does to the position, in Alpaca's words.
  String intent() {
    Decimal held = account.holding(terms.symbol()).qty();
    if (terms.orderClass() == OrderClass.OCO) {
      return terms.side() == Side.BUY ? "buy_to_close" : "sell_to_close";
    }
    return terms.side() == Side.BUY
        ? held.isNegative() ? "buy_to_close" : "buy_to_open"
        : held.isPositive() ? "sell_to_close" : "sell_to_open";
  }

  /// Refuses what the customer or the broker switched off.
  void settings(Listing listing) {
    if (account.settings().suspended()) {
      throw Refusal.forbidden("new orders are rejected by user request");
    }
    if (terms.isFractional() && !account.settings().fractional()) {
      throw Refusal.forbidden("fractional trading is disabled for this account");
    }
    String inferred = intent();
    if (terms.intent() != null && !terms.intent().equals(inferred)) {
      throw Refusal.unprocessable(
          "position intent mismatch, inferred: " + inferred + ", specified: " + terms.intent());
    }
    boolean closes = inferred.endsWith("_to_close");
    boolean entry =
        terms.orderClass() == OrderClass.BRACKET || terms.orderClass() == OrderClass.OTO;
    if (entry && closes) {
      throw Refusal.unprocessable(terms.orderClass().text() + " orders must be entry orders");
    }
    if (terms.orderClass() == OrderClass.OCO
        && account.holding(terms.symbol()).qty().signum() != -terms.side().sign()) {
      throw Refusal.unprocessable("oco orders must be exit orders");
    }
    if (inferred.equals("sell_to_open")) {
      shorting(listing);
    }
  }

  private void shorting(Listing listing) {
    if (terms.isFractional()) {
      throw Refusal.unprocessable("fractional orders cannot be sold short");
    }
    if (!listing.shortable()) {
      throw Refusal.unprocessable("asset \"" + listing.symbol() + "\" cannot be sold short");
    }
    boolean poor = Balances.of(account, prices).equity().isLess(SHORT_MINIMUM);
    if (account.settings().noShorting() || account.settings().multiplier() < 2 || poor) {
      throw Refusal.forbidden("account is not allowed to short");
    }
    for (PaperOrder order : openOf(terms.symbol())) {
      if (order.terms().side() == Side.BUY && order.parent() == null) {
        throw Refusal.forbidden("cannot open a short sell while a long buy order is open");
      }
    }
  }

  /// Refuses orders that could trade with one of the account's own.
  void washTrade() {
    if (terms.orderClass() != OrderClass.SIMPLE || terms.kind() == OrderKind.TRAILING_STOP) {
      return;
    }
    for (PaperOrder order : openOf(terms.symbol())) {
      OrderTerms other = order.terms();
      boolean exempt =
          other.orderClass() != OrderClass.SIMPLE || other.kind() == OrderKind.TRAILING_STOP;
      if (exempt || other.side() == terms.side()) {
        continue;
      }
      if (!other.kind().isLimited()) {
        throw washTrade(order, "opposite side market/stop order exists");
      }
      if (!terms.kind().isLimited() || crosses(terms, other)) {
        throw washTrade(order, "opposite side limit order exists");
      }
    }
  }

  private static boolean crosses(OrderTerms one, OrderTerms other) {
    Decimal buy = one.side() == Side.BUY ? one.limitPrice() : other.limitPrice();
    Decimal sell = one.side() == Side.SELL ? one.limitPrice() : other.limitPrice();
    return buy.isGreaterOrEqual(sell);
  }

  private static Refusal washTrade(PaperOrder existing, String reason) {
    return Refusal.forbidden("potential wash trade detected. use complex orders")
        .with("existing_order_id", existing.id())
        .with("reject_reason", reason);
  }

  /// Refuses to sell what is not there, and to buy what cannot be paid.
  ///
  /// @param freed what a replaced order gives back, in shares
  void funds(Decimal freed) {
    Quote quote = prices.quote(terms.symbol());
    Decimal qty =
        terms.qty() != null ? terms.qty() : terms.notional().divide(quote.lastPrice()).truncate(9);
    if (terms.intent().endsWith("_to_close")) {
      shares(qty.subtract(freed));
      return;
    }
    Balances balances = Balances.of(account, prices);
    Decimal power = balances.buyingPower(account);
    Decimal cost = Balances.cost(terms, qty.subtract(freed), quote);
    if (cost.isGreater(power)) {
      throw Refusal.forbidden("insufficient buying power")
          .with("buying_power", power.round(2).normalize().toString())
          .with("cost_basis", cost.round(2).normalize().toString());
    }
  }

  private void shares(Decimal qty) {
    Holding held = account.holding(terms.symbol());
    Decimal reserved = reserved(account, terms.symbol(), terms.side());
    Decimal available = held.qty().abs().subtract(reserved).max(Decimal.ZERO).normalize();
    if (qty.isGreater(available)) {
      List<String> related = new ArrayList<>();
      for (PaperOrder order : openOf(terms.symbol())) {
        if (order.terms().side() == terms.side()) {
          related.add(order.id());
        }
      }
      throw Refusal.forbidden(
              "insufficient qty available for order (requested: %s, available: %s)"
                  .formatted(qty.normalize(), available))
          .with("symbol", terms.symbol())
          .with("available", available.toString())
          .with("existing_qty", held.qty().abs().normalize().toString())
          .with("held_for_orders", reserved.normalize().toString())
          .with("related_orders", List.copyOf(related));
    }
  }

  /// Refuses the fourth day trade in five days of an account with little money.
  void patternDayTrade(LocalDate today, List<LocalDate> lastDays) {
    if (!terms.intent().endsWith("_to_close")
        || account.lastEquity().isGreaterOrEqual(PATTERN_MINIMUM)
        || account.dayTrades().stream().filter(lastDays::contains).count() < DAY_TRADES) {
      return;
    }
    boolean openedToday =
        account.activities().stream()
            .anyMatch(a ->
                a.symbol().equals(terms.symbol())
                    && a.side() != terms.side()
                    && TradingCalendar.dateOf(a.time()).equals(today));
    if (openedToday) {
      throw new Refusal(403, 40_310_100, "trade denied due to pattern day trading protection");
    }
  }

  private List<PaperOrder> openOf(String symbol) {
    return account.open().stream().filter(o -> o.terms().symbol().equals(symbol)).toList();
  }

  /// Shares that open orders of a side will take out of a position; a group takes them once.
  static Decimal reserved(Account account, String symbol, Side side) {
    Decimal sum = Decimal.ZERO;
    Set<PaperOrder> counted = new HashSet<>();
    for (PaperOrder order : account.open()) {
      OrderTerms terms = order.terms();
      boolean closes = terms.intent().endsWith("_to_close") || order.parent() != null;
      boolean waits = order.parent() != null && order.parent().isOpen() && !isExitPair(order);
      if (terms.symbol().equals(symbol)
          && terms.side() == side
          && closes
          && !waits
          && terms.qty() != null
          && counted.add(order.root())) {
        sum = sum.add(terms.qty().subtract(order.filledQty()));
      }
    }
    return sum;
  }

  private static boolean isExitPair(PaperOrder leg) {
    return leg.parent().terms().orderClass() == OrderClass.OCO;
  }
}
