package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.Lifetime;
import dev.plumbline.alpacasim.account.OrderClass;
import dev.plumbline.alpacasim.account.OrderKind;
import dev.plumbline.alpacasim.account.OrderStatus;
import dev.plumbline.alpacasim.account.OrderTerms;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.account.Side;
import dev.plumbline.alpacasim.account.Stamp;
import dev.plumbline.alpacasim.market.Listing;
import dev.plumbline.alpacasim.market.Quote;
import dev.plumbline.alpacasim.market.TradingCalendar;
import dev.plumbline.alpacasim.market.TradingDay;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes orders, cancels and replacements. Guarded by the simulation's lock.
public final class OrderDesk {
  private static final LocalTime AUCTIONS_AGAIN = LocalTime.of(19, 0);
  private static final LocalTime OPENING_ENDS = LocalTime.of(9, 28);
  private static final int CLOSING_ENDS_MINUTES = 10;
  private static final int PATTERN_DAYS = 5;

  private final World world;
  private final Floor floor;
  private final Matching matching;
  private final Answers cancels = new Answers();
  private final Answers replacements = new Answers();
  private final Later later;

  OrderDesk(World world, Floor floor, Matching matching, Later later) {
    this.world = world;
    this.floor = floor;
    this.matching = matching;
    this.later = later;
  }

  /// The market's answers to what was asked of it, which may be long in coming. Guarded by the
  /// simulation's lock.
  public static final class Answers {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean stuck;

    private Answers() {}

    private void give(Runnable answer) {
      if (stuck) {
        waiting.add(answer);
      } else {
        answer.run();
      }
    }

    /// Lets answers wait from now on, or come again, those of before first.
    public void leave(boolean unansweredFromNow) {
      stuck = unansweredFromNow;
      if (!stuck) {
        List<Runnable> answers = List.copyOf(waiting);
        waiting.clear();
        answers.forEach(Runnable::run);
      }
    }
  }

  /// The answers to cancels.
  public Answers cancels() {
    return cancels;
  }

  /// The answers to replacements.
  public Answers replacements() {
    return replacements;
  }

  /// Takes an order.
  ///
  /// @return the order as it was taken, with its legs; what the market says comes later
  /// @throws Refusal as Alpaca would refuse it
  public PaperOrder submit(Account account, OrderTerms asked, ExitPrices exits) {
    FieldChecks.fields(asked, exits);
    if (account.byClientId(asked.clientOrderId()) != null) {
      throw Refusal.fields("client_order_id must be unique");
    }
    Listing listing = listing(asked.symbol());
    FieldChecks.combination(asked, exits, listing);
    OrderTerms terms = completed(asked, exits);
    AccountChecks checks = new AccountChecks(account, terms, world.prices());
    checks.settings(listing);
    OrderTerms known = terms.withIntent(checks.intent());
    auctions(known);
    Quote quote = quote(known.symbol());
    if (known.orderClass() == OrderClass.BRACKET || known.orderClass() == OrderClass.OTO) {
      Decimal base = known.limitPrice() != null ? known.limitPrice() : quote.lastPrice();
      FieldChecks.exitsAround(base, known.side() == Side.BUY, exits);
    }
    AccountChecks all = new AccountChecks(account, known, world.prices());
    all.washTrade();
    if (world.options().patternDayTradeRule()) {
      patternDayTrade(all);
    }
    all.funds(Decimal.ZERO);
    return take(account, known, exits, quote);
  }

  private void patternDayTrade(AccountChecks checks) {
    LocalDate today = TradingCalendar.dateOf(world.clock().now());
    List<LocalDate> days =
        world.calendar().between(today.minusDays(2 * PATTERN_DAYS), today).stream()
            .map(TradingDay::date)
            .toList();
    checks.patternDayTrade(
        today, days.subList(Math.max(0, days.size() - PATTERN_DAYS), days.size()));
  }

  /// An OCO order's own limit is its exit with a gain.
  private static OrderTerms completed(OrderTerms terms, ExitPrices exits) {
    return terms.orderClass() == OrderClass.OCO && exits.takeProfit() != null
        ? terms.withPrices(exits.takeProfit(), null, null, null)
        : terms;
  }

  private Listing listing(String symbol) {
    return world
        .source()
        .listing(symbol)
        .orElseThrow(() -> Refusal.unprocessable("asset \"" + symbol + "\" not found"));
  }

  private Quote quote(String symbol) {
    Quote quote = world.prices().quote(symbol);
    if (quote == null) {
      throw Refusal.unprocessable("asset \"" + symbol + "\" is not tradable");
    }
    return quote;
  }

  /// Refuses auction orders at times when the exchange takes none.
  private void auctions(OrderTerms terms) {
    Instant now = world.clock().now();
    Optional<TradingDay> today = world.calendar().day(TradingCalendar.dateOf(now));
    LocalTime time = now.atZone(TradingCalendar.NEW_YORK).toLocalTime();
    if (today.isEmpty() || !time.isBefore(AUCTIONS_AGAIN)) {
      return;
    }
    if (terms.lifetime() == Lifetime.OPG && !time.isBefore(OPENING_ENDS)) {
      throw Refusal.forbidden("opg orders must be submitted after 7:00pm and before 9:28am");
    }
    LocalTime last = today.orElseThrow().close().minusMinutes(CLOSING_ENDS_MINUTES);
    if (terms.lifetime() == Lifetime.CLS && !time.isBefore(last)) {
      throw Refusal.forbidden("cls orders must be submitted after 7:00pm and before 3:50pm");
    }
  }

  private PaperOrder take(Account account, OrderTerms terms, ExitPrices exits, Quote quote) {
    Instant now = world.clock().stamp();
    PaperOrder order = new PaperOrder(world.ids().next(), terms, now);
    if (terms.kind() == OrderKind.TRAILING_STOP) {
      order.highWater(quote.lastPrice());
      Trailing.set(order);
    }
    addLegs(order, exits, now);
    boolean routed = isRouted(terms);
    order.become(routed ? OrderStatus.PENDING_NEW : OrderStatus.ACCEPTED, now);
    floor.take(account, order);
    for (PaperOrder leg : order.legs()) {
      leg.become(OrderStatus.HELD, now);
      floor.take(account, leg);
    }
    if (routed) {
      floor.note(account, order, "pending_new");
    }
    later.run(() -> {
      if (routed) {
        arrive(account, order);
      } else {
        floor.note(account, order, "accepted");
      }
      order.legs().stream()
          .filter(leg -> leg.status() == OrderStatus.HELD)
          .forEach(leg -> floor.move(account, leg, OrderStatus.HELD, "held"));
    });
    return order;
  }

  /// Takes up the open orders of an account that a file kept, and what the market still owed them.
  void resume(Account account) {
    for (PaperOrder order : List.copyOf(account.orders())) {
      PaperOrder old = order.replaces() == null ? null : account.order(order.replaces());
      boolean replacing = old != null && old.status() == OrderStatus.PENDING_REPLACE;
      if (!order.isOpen()) {
        continue;
      }
      if (replacing) {
        later.run(() -> endReplace(account, old, order, old.statusBefore()));
        continue;
      }
      floor.take(account, order);
      if (order.status() == OrderStatus.PENDING_NEW) {
        later.run(() -> arrive(account, order));
      } else if (order.status() == OrderStatus.PENDING_CANCEL) {
        later.run(() -> endCanceled(account, order));
      }
    }
  }

  private void endCanceled(Account account, PaperOrder order) {
    cancels.give(() -> {
      if (order.isOpen()) {
        floor.end(account, order, OrderStatus.CANCELED);
      } else if (order.status() != OrderStatus.CANCELED) {
        floor.note(account, order, "order_cancel_rejected");
      }
    });
  }

  /// Whether an order goes to the market now instead of waiting for the next session.
  private boolean isRouted(OrderTerms terms) {
    boolean auction = terms.lifetime() == Lifetime.OPG;
    return !auction && (world.isOpen() || terms.extendedHours() && world.isExtended());
  }

  /// An order reaches the market.
  void arrive(Account account, PaperOrder order) {
    if (order.status() == OrderStatus.PENDING_NEW || order.status() == OrderStatus.ACCEPTED) {
      floor.acknowledge(account, order);
      matching.arrived(account, order);
    }
  }

  private void addLegs(PaperOrder order, ExitPrices exits, Instant now) {
    OrderTerms terms = order.terms();
    boolean pair = terms.orderClass() == OrderClass.OCO;
    Side side = pair ? terms.side() : terms.side().opposite();
    if (exits.takeProfit() != null && !pair) {
      order.addLeg(leg(terms, side, OrderKind.LIMIT, exits, now));
    }
    if (exits.stop() != null) {
      OrderKind kind = exits.stopLimit() == null ? OrderKind.STOP : OrderKind.STOP_LIMIT;
      order.addLeg(leg(terms, side, kind, exits, now));
    }
  }

  private PaperOrder leg(
      OrderTerms terms, Side side, OrderKind kind, ExitPrices exits, Instant now) {
    boolean gain = kind == OrderKind.LIMIT;
    OrderTerms own =
        new OrderTerms(
            world.ids().next(),
            terms.symbol(),
            terms.qty(),
            null,
            side,
            kind,
            terms.lifetime(),
            gain ? exits.takeProfit() : exits.stopLimit(),
            gain ? null : exits.stop(),
            null,
            null,
            false,
            terms.orderClass(),
            side == Side.SELL ? "sell_to_close" : "buy_to_close");
    return new PaperOrder(world.ids().next(), own, now);
  }

  /// Cancels an order, as far as it can be canceled.
  ///
  /// @throws Refusal if it is over
  public void cancel(Account account, PaperOrder order) {
    if (order.status() == OrderStatus.CANCELED) {
      return;
    }
    if (!order.isOpen()) {
      throw Refusal.unprocessable("order is already in \"" + order.status().text() + "\" state");
    }
    if (order.status() == OrderStatus.PENDING_CANCEL) {
      throw Refusal.unprocessable("order pending cancel");
    }
    if (!order.status().isWorking() && order.status() != OrderStatus.PENDING_NEW) {
      order.stamp(Stamp.CANCEL_REQUESTED, world.clock().stamp());
      floor.end(account, order, OrderStatus.CANCELED);
      return;
    }
    floor.move(account, order, OrderStatus.PENDING_CANCEL, "pending_cancel");
    later.run(() -> endCanceled(account, order));
  }

  /// Cancels an order without waiting for the market, as closing a position does before it sends
  /// its own order.
  public void cancelNow(Account account, PaperOrder order) {
    floor.end(account, order, OrderStatus.CANCELED);
  }

  /// Replaces an order.
  ///
  /// @return the replacement; the old order stays until the market has answered
  /// @throws Refusal if it cannot be replaced
  public PaperOrder replace(Account account, PaperOrder old, Changes changes) {
    ReplaceChecks.status(old);
    OrderTerms terms = ReplaceChecks.changed(old, changes, world.ids().next());
    if (account.byClientId(terms.clientOrderId()) != null) {
      throw Refusal.fields("client_order_id must be unique");
    }
    FieldChecks.tick("limit_price", terms.limitPrice());
    FieldChecks.tick("stop_price", terms.stopPrice());
    boolean alone = old.parent() == null && old.terms().orderClass() == OrderClass.SIMPLE;
    if (alone && terms.qty().isGreater(old.terms().qty())) {
      AccountChecks checks = new AccountChecks(account, terms, world.prices());
      checks.funds(old.terms().qty());
    }
    PaperOrder order = new PaperOrder(world.ids().next(), terms, world.clock().stamp());
    order.replaces(old.id());
    order.become(OrderStatus.PENDING_NEW, world.clock().stamp());
    OrderStatus before = old.status();
    floor.move(account, old, OrderStatus.PENDING_REPLACE, "pending_replace");
    account.add(order);
    later.run(() -> endReplace(account, old, order, before));
    return order;
  }

  private void endReplace(Account account, PaperOrder old, PaperOrder order, OrderStatus before) {
    replacements.give(() -> finishReplace(account, old, order, before));
  }

  private void finishReplace(
      Account account, PaperOrder old, PaperOrder order, OrderStatus before) {
    boolean filledMeanwhile =
        old.filledQty().isGreaterOrEqual(order.terms().qty()) || !old.isOpen();
    if (filledMeanwhile) {
      order.become(OrderStatus.REJECTED, world.clock().stamp());
      if (old.isOpen()) {
        floor.move(account, old, before, "order_replace_rejected");
      } else {
        floor.note(account, old, "order_replace_rejected");
      }
      return;
    }
    if (!old.filledQty().isZero()) {
      order.fill(old.filledQty(), old.filledValue().divide(old.filledQty()));
    }
    order.asked(old.asked());
    order.highWater(old.highWater());
    if (order.terms().kind() == OrderKind.TRAILING_STOP) {
      Trailing.set(order);
    }
    if (old.parent() != null) {
      old.parent().swapLeg(old, order);
    }
    List.copyOf(old.legs()).forEach(order::addLeg);
    old.legs().clear();
    old.replacedBy(order.id());
    floor.take(account, order);
    floor.move(account, old, OrderStatus.REPLACED, "replaced");
    if (before == OrderStatus.HELD) {
      floor.move(account, order, OrderStatus.HELD, "held");
      return;
    }
    floor.move(account, order, order.statusAtWork(), "new");
    matching.arrived(account, order);
    matching.replaced(account, order);
  }
}
