package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.Activity;
import dev.plumbline.alpacasim.account.Holding;
import dev.plumbline.alpacasim.account.OrderClass;
import dev.plumbline.alpacasim.account.OrderKind;
import dev.plumbline.alpacasim.account.OrderStatus;
import dev.plumbline.alpacasim.account.OrderTerms;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Side;
import dev.plumbline.alpacasim.account.Stamp;
import dev.plumbline.alpacasim.market.TradingCalendar;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Where orders change: each change of status and each fill happens here and is told from here.
final class Floor {
  private static final DateTimeFormatter ACTIVITY =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");
  private static final Decimal DUST = Decimal.of("0.000000001");

  private final World world;
  private final List<TradeListener> listeners = new ArrayList<>();
  private final Map<String, Map<PaperOrder, Account>> working = new TreeMap<>();

  Floor(World world) {
    this.world = world;
  }

  void listen(TradeListener listener) {
    listeners.add(listener);
  }

  void forget(TradeListener listener) {
    listeners.remove(listener);
  }

  /// Takes an order in.
  void take(Account account, PaperOrder order) {
    account.add(order);
    working.computeIfAbsent(order.terms().symbol(), s -> new LinkedHashMap<>()).put(order, account);
  }

  /// Forgets an account's orders without a word.
  void forget(Account account) {
    working.values().forEach(orders -> orders.values().removeIf(owner -> owner == account));
  }

  /// The symbols with open orders.
  Set<String> symbols() {
    working.values().forEach(orders -> orders.keySet().removeIf(o -> !o.isOpen()));
    working.values().removeIf(Map::isEmpty);
    return Set.copyOf(working.keySet());
  }

  /// The open orders of a symbol with their accounts, oldest first.
  Map<PaperOrder, Account> open(String symbol) {
    Map<PaperOrder, Account> orders = working.getOrDefault(symbol, Map.of());
    Map<PaperOrder, Account> found = new LinkedHashMap<>();
    orders.forEach((order, account) -> {
      if (order.isOpen()) {
        found.put(order, account);
      }
    });
    return found;
  }

  /// All open orders with their accounts.
  Map<PaperOrder, Account> open() {
    Map<PaperOrder, Account> found = new LinkedHashMap<>();
    symbols().forEach(symbol -> found.putAll(open(symbol)));
    return found;
  }

  /// Moves an order to a status and tells so.
  void move(Account account, PaperOrder order, OrderStatus status, String event) {
    order.become(status, world.clock().stamp());
    tell(account, order, event, null, null, null);
  }

  /// The market takes an order, which was on its way, and has it at work.
  void acknowledge(Account account, PaperOrder order) {
    if (order.status() == OrderStatus.ACCEPTED) {
      move(account, order, OrderStatus.PENDING_NEW, "pending_new");
    }
    move(account, order, OrderStatus.NEW, "new");
  }

  /// Tells of something that does not change where an order stands.
  void note(Account account, PaperOrder order, String event) {
    order.stamp(Stamp.UPDATED, world.clock().stamp());
    tell(account, order, event, null, null, null);
  }

  /// Ends an order and what hangs on it.
  void end(Account account, PaperOrder order, OrderStatus status) {
    if (!order.isOpen()) {
      return;
    }
    move(account, order, status, status.text());
    PaperOrder root = order.root();
    boolean entryWasFilled = root.status() == OrderStatus.FILLED;
    if (order == root && !entryWasFilled || order.parent() != null) {
      for (PaperOrder member : group(root)) {
        if (member != order && member.isOpen()) {
          move(account, member, status, status.text());
        }
      }
    }
  }

  private static List<PaperOrder> group(PaperOrder root) {
    List<PaperOrder> members = new ArrayList<>();
    members.add(root);
    members.addAll(root.legs());
    return members;
  }

  /// Fills an order or a part of it.
  void fill(Account account, PaperOrder order, Decimal qty, Decimal price) {
    Instant now = world.clock().stamp();
    OrderTerms terms = order.terms();
    Decimal change = terms.side() == Side.BUY ? qty : qty.negate();
    Holding before = account.holding(terms.symbol());
    order.fill(qty, price);
    account.cash(account.cash().subtract(change.multiply(price)));
    account.hold(before.after(change, price));
    boolean complete = !order.leaves(price).isGreater(DUST);
    order.become(complete ? OrderStatus.FILLED : OrderStatus.PARTIALLY_FILLED, now);
    noteDayTrade(account, before, terms, now);
    String execution = world.ids().next();
    Decimal leaves = complete ? Decimal.ZERO : order.leaves(price).normalize();
    account
        .activities()
        .add(
            new Activity(
                ACTIVITY.format(now.atZone(TradingCalendar.NEW_YORK)) + "::" + execution,
                order.id(),
                terms.symbol(),
                terms.side(),
                qty.normalize(),
                price,
                order.filledQty(),
                leaves,
                now));
    tell(account, order, complete ? "fill" : "partial_fill", execution, price, qty.normalize());
    settleGroup(account, order, complete);
  }

  private void noteDayTrade(Account account, Holding before, OrderTerms terms, Instant now) {
    boolean closes = before.qty().signum() == -terms.side().sign();
    LocalDate today = TradingCalendar.dateOf(now);
    boolean openedToday =
        account.activities().stream()
            .anyMatch(a ->
                a.symbol().equals(terms.symbol())
                    && a.side() != terms.side()
                    && TradingCalendar.dateOf(a.time()).equals(today));
    if (closes && openedToday && account.holding(terms.symbol()).qty().isZero()) {
      account.dayTrades().add(today);
    }
  }

  /// What a fill means for the orders that belong together.
  private void settleGroup(Account account, PaperOrder order, boolean complete) {
    PaperOrder root = order.root();
    if (root.legs().isEmpty()) {
      return;
    }
    if (order == root && root.terms().orderClass() != OrderClass.OCO) {
      if (complete) {
        arm(account, root);
      }
      return;
    }
    for (PaperOrder member : group(root)) {
      if (member == order || !member.isOpen()) {
        continue;
      }
      if (complete) {
        move(account, member, OrderStatus.CANCELED, "canceled");
      } else {
        member.amend(member.terms().withQty(order.leaves(Decimal.ONE)));
      }
    }
  }

  /// The entry is filled: its exits begin to work. Beside a limit the stop stays held, as only one
  /// of them may reserve the shares.
  private void arm(Account account, PaperOrder root) {
    for (PaperOrder leg : root.legs()) {
      boolean passive = root.legs().size() > 1 && leg.terms().kind() != OrderKind.LIMIT;
      if (leg.status() == OrderStatus.HELD && !passive) {
        move(account, leg, OrderStatus.NEW, "new");
      }
    }
  }

  /// Whether a held leg waits for its stop rather than for its parent.
  static boolean isArmed(PaperOrder leg) {
    PaperOrder root = leg.parent();
    return leg.status() == OrderStatus.HELD
        && leg.terms().kind().isStop()
        && (root.terms().orderClass() == OrderClass.OCO
            ? root.status().isWorking()
            : root.status() == OrderStatus.FILLED);
  }

  /// The stop of a held leg was reached: its sibling goes, it begins to work.
  void release(Account account, PaperOrder leg) {
    for (PaperOrder member : group(leg.root())) {
      if (member != leg && member.isOpen()) {
        move(account, member, OrderStatus.CANCELED, "canceled");
      }
    }
    move(account, leg, OrderStatus.NEW, "new");
  }

  /// Tells everybody what happened.
  private void tell(
      Account account,
      PaperOrder order,
      String event,
      String execution,
      Decimal price,
      Decimal qty) {
    Instant at = order.stamp(Stamp.UPDATED);
    Decimal position =
        price == null ? null : account.holding(order.terms().symbol()).qty().normalize();
    TradeEvent told =
        new TradeEvent(
            event,
            world.ids().nextUlid(at),
            at,
            execution == null ? world.ids().next() : execution,
            price,
            qty,
            position,
            order);
    List.copyOf(listeners).forEach(l -> l.onTrade(account, told));
  }
}
