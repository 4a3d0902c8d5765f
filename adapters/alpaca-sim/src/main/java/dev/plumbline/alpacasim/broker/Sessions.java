package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.EquityPoint;
import dev.plumbline.alpacasim.account.Holding;
import dev.plumbline.alpacasim.account.Lifetime;
import dev.plumbline.alpacasim.account.OrderStatus;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Stamp;
import dev.plumbline.alpacasim.market.CorporateAction;
import dev.plumbline.alpacasim.market.Minute;
import dev.plumbline.alpacasim.market.Quote;
import dev.plumbline.alpacasim.market.Tape;
import dev.plumbline.alpacasim.market.TradingCalendar;
import dev.plumbline.alpacasim.market.TradingDay;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// What happens by the clock: prices, ends of minutes, opening and closing, orders that expire.
final class Sessions {
  private static final Duration GTC_LIFE = Duration.ofDays(90);

  private final World world;
  private final Floor floor;
  private final Matching matching;
  private final OrderDesk desk;
  private final Collection<Account> accounts;
  private final List<MarketListener> listeners = new ArrayList<>();

  Sessions(
      World world, Floor floor, Matching matching, OrderDesk desk, Collection<Account> accounts) {
    this.world = world;
    this.floor = floor;
    this.matching = matching;
    this.desk = desk;
    this.accounts = accounts;
  }

  void listen(MarketListener listener) {
    listeners.add(listener);
  }

  void forget(MarketListener listener) {
    listeners.remove(listener);
  }

  /// Does what falls on an instant of the tape.
  ///
  /// @param silent whether nobody is told of the market
  void tick(Instant instant, boolean silent) {
    news(instant);
    TradingDay day = world.calendar().day(TradingCalendar.dateOf(instant)).orElse(null);
    if (day == null) {
      return;
    }
    if (instant.getEpochSecond() % 60 == 0) {
      minute(day, instant, silent);
    } else if (instant.getEpochSecond() % 60 == 30 && !silent) {
      Instant start = instant.minusSeconds(90);
      List.copyOf(listeners).forEach(l -> l.onHalfMinute(start));
    }
    prices(day, instant, silent);
    if (instant.equals(day.opens())) {
      openingAuction();
    }
  }

  /// Tells what was published since the last instant, also while nobody is told of the market.
  private void news(Instant instant) {
    if (listeners.isEmpty()) {
      return;
    }
    Instant before = instant.minusSeconds(Tape.STEP);
    for (NewsArticle.Piece piece : world.news(before.plusNanos(1), instant)) {
      List.copyOf(listeners).forEach(l -> l.onNews(piece));
    }
  }

  private void minute(TradingDay day, Instant instant, boolean silent) {
    // a bar's fills come before the bar itself, as in a backtest
    if (world.options().fillRule() == FillRule.BARS) {
      bars(day, instant);
      world.outbox().settle();
    }
    if (!silent) {
      List.copyOf(listeners).forEach(l -> l.onMinute(instant.minusSeconds(60)));
    }
    if (instant.equals(day.sessionOpens())) {
      morning();
    } else if (instant.equals(day.opens())) {
      route(o -> o.terms().lifetime() != Lifetime.OPG);
    } else if (instant.equals(day.closes())) {
      closing(day, instant);
    } else if (instant.equals(day.sessionCloses())) {
      expire(o -> o.terms().lifetime() == Lifetime.DAY && o.terms().extendedHours());
    }
    if (day.isCore(instant)) {
      for (Account account : accounts) {
        if (!account.orders().isEmpty()) {
          account.add(new EquityPoint(instant, Balances.of(account, world.prices()).equity()));
        }
      }
    }
  }

  /// The bars that end at an instant; in core hours a minute without trades continues the last one.
  private void bars(TradingDay day, Instant end) {
    Instant start = end.minusSeconds(60);
    for (String symbol : floor.symbols()) {
      Minute minute =
          day.isCore(start)
              ? world.tape().filledMinute(symbol, start)
              : world.tape().minute(symbol, start);
      if (minute != null) {
        matching.bar(symbol, minute, end);
      }
    }
  }

  private void prices(TradingDay day, Instant instant, boolean silent) {
    if (!day.isExtended(instant)) {
      return;
    }
    boolean matches = world.options().fillRule() == FillRule.QUOTES;
    Set<String> symbols = new TreeSet<>(matches ? floor.symbols() : Set.of());
    if (!silent) {
      listeners.forEach(l -> symbols.addAll(l.symbols()));
    }
    for (String symbol : symbols) {
      Quote quote = world.tape().at(symbol, instant);
      if (quote == null) {
        continue;
      }
      if (!silent) {
        for (MarketListener listener : List.copyOf(listeners)) {
          if (listener.symbols().contains(symbol)) {
            listener.onPrice(symbol, quote);
          }
        }
      }
      if (matches) {
        matching.price(symbol, quote);
      }
    }
  }

  /// Splits turn positions into their new shares; orders in old shares are canceled.
  private void split() {
    LocalDate today = TradingCalendar.dateOf(world.clock().now());
    Set<String> symbols = new TreeSet<>(floor.symbols());
    accounts.forEach(a -> a.holdings().forEach(h -> symbols.add(h.symbol())));
    for (String symbol : symbols) {
      for (CorporateAction action : world.source().corporateActions(symbol)) {
        if (action.isSplit() && action.exDate().equals(today)) {
          floor
              .open(symbol)
              .forEach((order, account) -> floor.end(account, order, OrderStatus.CANCELED));
          Decimal rate = Decimal.ofShortest(action.split());
          accounts.forEach(a -> a.hold(a.holding(symbol).split(rate)));
        }
      }
    }
  }

  /// A new day: splits happen, positions are carried at the last close, orders that rested go on,
  /// orders for extended hours are sent.
  private void morning() {
    split();
    floor
        .open()
        .forEach((order, account) -> {
          if (order.status() == OrderStatus.DONE_FOR_DAY) {
            floor.move(account, order, order.statusAtWork(), "new");
          }
        });
    for (Account account : accounts) {
      for (Holding holding : List.copyOf(account.holdings())) {
        account.hold(holding.carried(world.prices().lastClose(holding.symbol())));
      }
    }
    route(o -> o.terms().extendedHours());
  }

  /// Sends orders that waited to the market.
  private void route(Predicate<PaperOrder> which) {
    for (Map.Entry<PaperOrder, Account> entry : floor.open().entrySet()) {
      PaperOrder order = entry.getKey();
      if (order.status() == OrderStatus.ACCEPTED && which.test(order)) {
        desk.arrive(entry.getValue(), order);
      }
    }
  }

  private void openingAuction() {
    for (Map.Entry<PaperOrder, Account> entry : floor.open().entrySet()) {
      PaperOrder order = entry.getKey();
      if (order.terms().lifetime() == Lifetime.OPG && order.status() == OrderStatus.ACCEPTED) {
        floor.acknowledge(entry.getValue(), order);
        auction(entry.getValue(), order);
      }
    }
  }

  private void closing(TradingDay day, Instant instant) {
    for (Map.Entry<PaperOrder, Account> entry : floor.open().entrySet()) {
      if (entry.getKey().terms().lifetime() == Lifetime.CLS) {
        auction(entry.getValue(), entry.getKey());
      }
    }
    expire(o -> o.terms().lifetime() == Lifetime.DAY && !o.terms().extendedHours());
    for (Map.Entry<PaperOrder, Account> entry : floor.open().entrySet()) {
      PaperOrder order = entry.getKey();
      boolean old =
          order.stamp(Stamp.CREATED).plus(GTC_LIFE).isBefore(instant)
              && order.terms().lifetime() == Lifetime.GTC;
      if (old) {
        floor.end(entry.getValue(), order, OrderStatus.CANCELED);
      }
    }
    for (Account account : accounts) {
      Balances figures = Balances.of(account, world.prices());
      account.close(day.date(), figures.equity(), figures.maintenanceMargin());
    }
  }

  private void auction(Account account, PaperOrder order) {
    Quote quote = world.tape().at(order.terms().symbol(), world.clock().now());
    boolean closing = order.terms().lifetime() == Lifetime.CLS;
    Quote price =
        quote == null || closing
            ? world.prices().quote(order.terms().symbol(), world.clock().now().minusSeconds(1))
            : quote;
    if (price != null) {
      matching.auction(account, order, price);
    }
    if (order.isOpen()) {
      floor.end(account, order, OrderStatus.EXPIRED);
    }
  }

  private void expire(Predicate<PaperOrder> which) {
    for (Map.Entry<PaperOrder, Account> entry : floor.open().entrySet()) {
      if (entry.getKey().isOpen() && which.test(entry.getKey())) {
        floor.end(entry.getValue(), entry.getKey(), OrderStatus.EXPIRED);
      }
    }
  }
}
