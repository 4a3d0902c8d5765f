package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.account.Lifetime;
import dev.plumbline.alpacasim.account.OrderClass;
import dev.plumbline.alpacasim.account.OrderKind;
import dev.plumbline.alpacasim.account.OrderTerms;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.account.Side;
import dev.plumbline.alpacasim.market.Listing;
import dev.plumbline.sdk.value.Decimal;

/// Whether an order makes sense by itself, whoever sends it and when.
final class FieldChecks {
  private static final Decimal LEAST_PERCENT = Decimal.of("0.1");
  private static final Decimal CENT = Decimal.of("0.01");
  private static final int FRACTION_DIGITS = 9;
  private static final int LONGEST_ID = 128;

  private FieldChecks() {}

  /// Refuses what lacks a field or has one too many.
  static void fields(OrderTerms terms, ExitPrices exits) {
    if (terms.clientOrderId().length() > LONGEST_ID) {
      throw Refusal.fields("client_order_id must be no more than 128 characters");
    }
    if (terms.qty() == null && terms.notional() == null) {
      throw Refusal.fields("qty or notional is required");
    }
    if (terms.qty() != null && terms.notional() != null) {
      throw Refusal.fields("only one of qty or notional is accepted");
    }
    if (terms.qty() != null && !terms.qty().isPositive()) {
      throw Refusal.fields("qty must be > 0");
    }
    if (terms.notional() != null && !terms.notional().isPositive()) {
      throw Refusal.fields("notional must be > 0");
    }
    switch (terms.kind()) {
      case MARKET -> {
        if (terms.limitPrice() != null || terms.stopPrice() != null) {
          throw Refusal.fields("market orders require no stop or limit price");
        }
      }
      case LIMIT -> {
        boolean exitOnly = terms.orderClass() == OrderClass.OCO && exits.takeProfit() != null;
        require(terms.limitPrice() != null || exitOnly, "limit orders require a limit price");
        require(terms.stopPrice() == null, "limit orders require no stop price");
      }
      case STOP -> {
        require(terms.stopPrice() != null, "stop orders require a stop price");
        require(terms.limitPrice() == null, "stop orders require no limit price");
      }
      case STOP_LIMIT ->
          require(
              terms.stopPrice() != null && terms.limitPrice() != null,
              "stop limit orders require both stop and limit price");
      case TRAILING_STOP -> trail(terms);
    }
    require(positive(terms.limitPrice()), "limit price must be > 0");
    require(positive(terms.stopPrice()), "stop price must be > 0");
  }

  private static void trail(OrderTerms terms) {
    require(
        (terms.trailPrice() == null) != (terms.trailPercent() == null),
        "trailing stop orders must specify one of trail_price or trail_percent");
    require(positive(terms.trailPrice()), "trail_price must be > 0");
    require(
        terms.trailPercent() == null || terms.trailPercent().isGreaterOrEqual(LEAST_PERCENT),
        "trail_percent must be greater than or equal to 0.1");
    require(
        terms.limitPrice() == null && terms.stopPrice() == null,
        "trailing stop orders require no stop or limit price");
  }

  private static boolean positive(Decimal price) {
    return price == null || price.isPositive();
  }

  private static void require(boolean met, String message) {
    if (!met) {
      throw Refusal.fields(message);
    }
  }

  /// Refuses what does not go together.
  static void combination(OrderTerms terms, ExitPrices exits, Listing listing) {
    tick("limit_price", terms.limitPrice());
    tick("stop_price", terms.stopPrice());
    tick("take_profit.limit_price", exits.takeProfit());
    tick("stop_loss.stop_price", exits.stop());
    tick("stop_loss.limit_price", exits.stopLimit());
    if (terms.isFractional()) {
      fractional(terms, listing);
    }
    if (terms.extendedHours()) {
      boolean fits =
          terms.kind() == OrderKind.LIMIT
              && terms.orderClass() == OrderClass.SIMPLE
              && (terms.lifetime() == Lifetime.DAY || terms.lifetime() == Lifetime.GTC);
      possible(fits, "extended hours order must be DAY or GTC limit orders");
    }
    boolean auction = terms.lifetime() == Lifetime.OPG || terms.lifetime() == Lifetime.CLS;
    boolean instant = terms.lifetime() == Lifetime.IOC || terms.lifetime() == Lifetime.FOK;
    if (auction || instant) {
      possible(
          !terms.kind().isStop() && terms.orderClass() == OrderClass.SIMPLE,
          "invalid time_in_force for this order type: " + terms.lifetime().text());
    }
    if (terms.kind() == OrderKind.TRAILING_STOP) {
      possible(
          terms.orderClass() == OrderClass.SIMPLE, "trailing stop orders must be simple orders");
    }
    exits(terms, exits);
  }

  private static void fractional(OrderTerms terms, Listing listing) {
    if (!listing.fractionable()) {
      throw Refusal.forbidden("asset \"" + listing.symbol() + "\" is not fractionable");
    }
    possible(terms.lifetime() == Lifetime.DAY, "fractional orders must be DAY orders");
    possible(terms.orderClass() == OrderClass.SIMPLE, "fractional orders must be simple orders");
    possible(
        terms.kind() != OrderKind.TRAILING_STOP,
        "fractional orders must be market, limit, stop or stop_limit orders");
    if (terms.notional() != null) {
      possible(terms.notional().isGreaterOrEqual(Decimal.ONE), "notional must be >= 1.00");
    }
    Decimal amount = terms.notional() != null ? terms.notional() : terms.qty();
    possible(
        amount.normalize().scale() <= FRACTION_DIGITS,
        "qty and notional are limited to 9 decimal places");
  }

  private static void exits(OrderTerms terms, ExitPrices exits) {
    boolean gain = exits.takeProfit() != null;
    boolean loss = exits.stop() != null;
    switch (terms.orderClass()) {
      case SIMPLE ->
          require(!gain && !loss, "simple orders take neither take_profit nor stop_loss");
      case BRACKET -> {
        require(gain, "bracket orders require take_profit.limit_price");
        require(loss, "bracket orders require stop_loss.stop_price");
      }
      case OCO -> {
        require(terms.kind() == OrderKind.LIMIT, "oco orders must be limit orders");
        require(gain || terms.limitPrice() != null, "oco orders require take_profit.limit_price");
        require(loss, "oco orders require stop_loss.stop_price");
      }
      case OTO -> require(gain != loss, "oto orders require one of take_profit and stop_loss");
    }
    if (gain && loss) {
      boolean buy = terms.side() == Side.BUY && terms.orderClass() != OrderClass.OCO;
      boolean longSide = buy || terms.side() == Side.SELL && terms.orderClass() == OrderClass.OCO;
      possible(
          longSide
              ? exits.takeProfit().isGreater(exits.stop())
              : exits.takeProfit().isLess(exits.stop()),
          "take_profit.limit_price must be " + (longSide ? ">" : "<") + " stop_loss.stop_price");
    }
    boolean advanced = terms.orderClass() != OrderClass.SIMPLE;
    if (advanced) {
      possible(
          terms.lifetime() == Lifetime.DAY || terms.lifetime() == Lifetime.GTC,
          "advanced orders must be DAY or GTC orders");
    }
  }

  /// Refuses exits on the wrong side of the price that the entry is expected at.
  static void exitsAround(Decimal base, boolean buy, ExitPrices exits) {
    if (exits.takeProfit() != null) {
      Decimal edge = buy ? base.add(CENT) : base.subtract(CENT);
      boolean fits =
          buy ? exits.takeProfit().isGreaterOrEqual(edge) : exits.takeProfit().isLessOrEqual(edge);
      around(
          fits,
          base,
          "take_profit.limit_price must be ",
          buy ? ">= base_price + 0.01" : "<= base_price - 0.01");
    }
    if (exits.stop() != null) {
      Decimal edge = buy ? base.subtract(CENT) : base.add(CENT);
      boolean fits = buy ? exits.stop().isLessOrEqual(edge) : exits.stop().isGreaterOrEqual(edge);
      around(
          fits,
          base,
          "stop_loss.stop_price must be ",
          buy ? "<= base_price - 0.01" : ">= base_price + 0.01");
    }
  }

  private static void around(boolean fits, Decimal base, String what, String bound) {
    if (!fits) {
      throw Refusal.unprocessable(what + bound).with("base_price", base.normalize().toString());
    }
  }

  /// Refuses prices between the steps: a cent from a dollar on, a hundredth of a cent below.
  static void tick(String name, Decimal price) {
    if (price == null) {
      return;
    }
    int digits = price.isGreaterOrEqual(Decimal.ONE) ? 2 : 4;
    if (price.normalize().scale() > digits) {
      throw Refusal.unprocessable(
          "invalid "
              + name
              + " "
              + price.normalize()
              + ". sub-penny increment does not fulfill minimum pricing criteria");
    }
  }

  private static void possible(boolean met, String message) {
    if (!met) {
      throw Refusal.unprocessable(message);
    }
  }
}
