package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.Lifetime;
import dev.plumbline.alpacasim.account.OrderKind;
import dev.plumbline.alpacasim.account.OrderStatus;
import dev.plumbline.alpacasim.account.OrderTerms;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Side;
import dev.plumbline.alpacasim.account.Stamp;
import dev.plumbline.alpacasim.market.Minute;
import dev.plumbline.alpacasim.market.Quote;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SplittableRandom;

/// Finds out which orders are filled, how much of them and at which price.
final class Matching {
  private static final Decimal FIFTY = Decimal.of(50);
  private static final Decimal WIDE_COLLAR = Decimal.of("1.04");
  private static final Decimal NARROW_COLLAR = Decimal.of("1.025");

  private final World world;
  private final Floor floor;
  private final SplittableRandom chance;

  Matching(World world, Floor floor) {
    this.world = world;
    this.floor = floor;
    this.chance = new SplittableRandom(world.options().seed());
  }

  /// A new price: fills the orders of its symbol that it reaches.
  void price(String symbol, Quote quote) {
    for (Map.Entry<PaperOrder, Account> entry : floor.open(symbol).entrySet()) {
      if (entry.getKey().isOpen() && mayTrade(entry.getKey())) {
        tryFill(entry.getValue(), entry.getKey(), quote);
      }
    }
  }

  /// An order that has just reached the market: fills it if it can be filled at once.
  void arrived(Account account, PaperOrder order) {
    OrderTerms terms = order.terms();
    boolean auction = terms.lifetime() == Lifetime.OPG || terms.lifetime() == Lifetime.CLS;
    if (auction || !order.isOpen()) {
      return;
    }
    boolean instant = terms.lifetime() == Lifetime.IOC || terms.lifetime() == Lifetime.FOK;
    boolean byQuotes = world.options().fillRule() == FillRule.QUOTES;
    boolean looks = byQuotes || terms.kind() == OrderKind.MARKET || instant;
    Quote quote =
        byQuotes ? world.prices().quote(terms.symbol()) : finishedBar(order, world.clock().now());
    if (quote != null && looks && mayTrade(order)) {
      tryFill(account, order, quote);
    }
    if (instant && order.isOpen()) {
      floor.end(account, order, OrderStatus.CANCELED);
    }
  }

  /// Fills an order of an auction at a price, if its limit allows.
  void auction(Account account, PaperOrder order, Quote quote) {
    Decimal price =
        world.options().fillRule() == FillRule.BARS
            ? quote.lastPrice()
            : other(order.terms().side(), quote);
    if (isWithinLimit(order.terms(), price)) {
      floor.fill(account, order, order.leaves(price), price);
    }
  }

  /// A minute is over: fills the orders of its symbol that the bar reaches, by LEAN's rules.
  void bar(String symbol, Minute minute, Instant end) {
    for (Map.Entry<PaperOrder, Account> entry : floor.open(symbol).entrySet()) {
      if (entry.getKey().stamp(Stamp.SUBMITTED).isBefore(end)) {
        bar(entry.getValue(), entry.getKey(), minute, end);
      }
    }
  }

  private void bar(Account account, PaperOrder order, Minute minute, Instant end) {
    if (!order.isOpen() || !mayTrade(order, end.minusSeconds(1))) {
      return;
    }
    Decimal price = new BarFill(order, minute).price();
    if (price != null) {
      if (order.status() == OrderStatus.HELD) {
        floor.release(account, order);
      }
      floor.fill(account, order, quantity(order, price), price);
    }
  }

  /// A replacement has just reached the market: by LEAN's rules it is filled by the last finished
  /// bar, too, if the order whose place it takes was there before that bar ended.
  void replaced(Account account, PaperOrder order) {
    if (world.options().fillRule() != FillRule.BARS) {
      return;
    }
    Instant end = world.clock().now().truncatedTo(ChronoUnit.MINUTES);
    Instant start = end.minusSeconds(60);
    String symbol = order.terms().symbol();
    Minute minute =
        world.calendar().isOpen(start)
            ? world.tape().filledMinute(symbol, start)
            : world.tape().minute(symbol, start);
    if (minute != null && order.asked().isBefore(end)) {
      bar(account, order, minute, end);
    }
  }

  /// The last finished bar as an order meets it by LEAN's rules: bid and ask where they are
  /// recorded, else the last trade. Null before the first bar of core hours is over, for which an
  /// order waits, unless it is for extended hours.
  private Quote finishedBar(PaperOrder order, Instant now) {
    Instant minute = now.truncatedTo(ChronoUnit.MINUTES).minusSeconds(60);
    boolean core = world.calendar().isOpen(minute);
    if (!core && !order.terms().extendedHours()) {
      return null;
    }
    Minute bar = world.tape().filledMinute(order.terms().symbol(), minute);
    if (bar == null) {
      return null;
    }
    long last = bar.trade().close();
    return new Quote(
        now,
        bar.isQuoted() ? bar.bid().close() : last,
        bar.isQuoted() ? bar.ask().close() : last,
        last,
        1);
  }

  private boolean mayTrade(PaperOrder order) {
    return mayTrade(order, world.clock().now());
  }

  private boolean mayTrade(PaperOrder order, Instant instant) {
    boolean works = order.status().isWorking();
    boolean armed = order.parent() != null && Floor.isArmed(order);
    Lifetime lifetime = order.terms().lifetime();
    if (!works && !armed || lifetime == Lifetime.OPG || lifetime == Lifetime.CLS) {
      return false;
    }
    return world.calendar().isOpen(instant) || order.terms().extendedHours() && world.isExtended();
  }

  private void tryFill(Account account, PaperOrder order, Quote quote) {
    OrderTerms terms = order.terms();
    if (terms.kind().isStop() && !order.isElected() && !elects(order, quote)) {
      return;
    }
    Decimal price = other(terms.side(), quote);
    if (!isWithinLimit(order.terms(), price)) {
      return;
    }
    boolean elected = terms.kind() == OrderKind.STOP || terms.kind() == OrderKind.TRAILING_STOP;
    if (elected && terms.side() == Side.BUY && price.isGreater(collar(order.terms()))) {
      return;
    }
    if (order.status() == OrderStatus.HELD) {
      floor.release(account, order);
    }
    Decimal qty = quantity(order, price);
    if (qty.isPositive()) {
      floor.fill(account, order, qty, price);
    }
  }

  /// A purchase by stop goes no further than a limit above the stop, as Alpaca's does.
  private static Decimal collar(OrderTerms terms) {
    Decimal stop = terms.stopPrice();
    return stop.multiply(stop.isLess(FIFTY) ? WIDE_COLLAR : NARROW_COLLAR);
  }

  private static boolean isWithinLimit(OrderTerms terms, Decimal price) {
    if (terms.limitPrice() == null) {
      return true;
    }
    return terms.side() == Side.BUY
        ? price.isLessOrEqual(terms.limitPrice())
        : price.isGreaterOrEqual(terms.limitPrice());
  }

  /// Whether the last trade reaches the stop; lets a trailing stop follow it first.
  private static boolean elects(PaperOrder order, Quote quote) {
    Decimal last = quote.lastPrice();
    boolean buy = order.terms().side() == Side.BUY;
    if (order.terms().kind() == OrderKind.TRAILING_STOP) {
      Trailing.follow(order, last);
    }
    Decimal stop = order.terms().stopPrice();
    if (buy ? last.isGreaterOrEqual(stop) : last.isLessOrEqual(stop)) {
      order.elect();
      return true;
    }
    return false;
  }

  private static Decimal other(Side side, Quote quote) {
    return side == Side.BUY ? quote.askPrice() : quote.bidPrice();
  }

  /// How much is filled: mostly all of it, now and then a part.
  private Decimal quantity(PaperOrder order, Decimal price) {
    Decimal leaves = order.leaves(price);
    boolean divisible =
        order.terms().qty() != null
            && leaves.isGreater(Decimal.ONE)
            && order.terms().lifetime() != Lifetime.FOK;
    double probability = world.options().partialFills();
    if (!divisible || probability <= 0 || chance.nextDouble() >= probability) {
      return leaves;
    }
    Decimal part = leaves.multiply(Decimal.ofDouble(chance.nextDouble())).truncate();
    return part.max(Decimal.ONE).min(leaves);
  }
}
