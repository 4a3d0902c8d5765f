package dev.plumbline.alpaca.broker;

import dev.plumbline.alpaca.journal.Journal;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.alpaca.rest.ApiException.Kind;
import dev.plumbline.alpaca.trading.Account;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpaca.trading.TradeUpdate;
import dev.plumbline.alpaca.trading.TradeUpdateStream;
import dev.plumbline.alpaca.trading.TradingApi;
import dev.plumbline.sdk.brokerage.BrokerageMessageEvent;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.spi.LiveAdoption;
import dev.plumbline.sdk.spi.LiveBrokerage;
import dev.plumbline.sdk.spi.LiveClock;
import dev.plumbline.sdk.spi.LiveOpening;
import dev.plumbline.sdk.spi.LiveReport;
import dev.plumbline.sdk.value.Decimal;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/// Alpaca as a brokerage of the engine.
///
/// An order is written to the journal, then sent once. Without an answer it is in doubt: it is
/// looked for by its client order id, and only an order that the broker does not have after a while
/// is sent once more, under the same id, which the broker takes once. What happens to orders comes
/// by the stream; after each break of the stream, and now and then, all is read and compared.
public final class AlpacaBrokerage implements LiveBrokerage, AutoCloseable {
  private static final long RUN_ID_BITS = 40;
  private static final long LATE_NS = Duration.ofMinutes(3).toNanos();
  private static final long REAL_SECOND = 1_000_000_000;

  private final TradingApi api;
  private final OrderBook book;
  private final PreTradeChecks checks;
  private final BrokerPolicy policy;
  private final Alerts alerts;
  private final NewsBell bell;
  private final LiveClock clock;
  private final String algorithm;
  private final Queue<BrokerNews> inbox = new ConcurrentLinkedQueue<>();
  private final TradeUpdateStream stream;
  private final BrokerReads reads;
  private final Set<String> othersSeen = new HashSet<>();
  private final HaltRequest haltRequest;
  private final OrderSender sender;
  private boolean listening;
  private boolean opened;
  private boolean flattening;
  private boolean liquidationWanted;
  private String refused;
  private long lastAuditNs = System.nanoTime();
  private long lastChoreNs;
  private final BrokerMessages messages = new BrokerMessages();
  private final Reconciliation reconciliation;

  /// A brokerage that is not connected yet.
  ///
  /// @param algorithm the algorithm's name, for the journal
  /// @param ping time between two pings of the stream
  public AlpacaBrokerage(
      ApiConnection connection,
      Journal journal,
      Terms terms,
      String algorithm,
      Duration ping,
      NewsBell bell) {
    this.api = new TradingApi(connection);
    this.book = new OrderBook(journal);
    this.policy = terms.policy();
    this.checks = new PreTradeChecks(terms.limits());
    this.alerts = terms.alerts();
    this.clock = terms.clock();
    this.algorithm = algorithm;
    this.bell = bell;
    this.haltRequest = new HaltRequest(journal.folder());
    this.reads = new BrokerReads(api, this::post, alerts::note);
    this.stream = new TradeUpdateStream(connection, ping, new StreamListener());
    this.reconciliation = new Reconciliation(book, policy, alerts, this::freeze);
    this.sender =
        new OrderSender(new OrderSender.Desk(api, book, checks, reads, bell), terms, new Gate());
    book.onLateArrival(sender::lateArrival);
    book.onExecutions(new ReadExecutions(api, alerts, id -> reads.read(id, 500)));
  }

  /// What a brokerage is told beside where it is.
  ///
  /// @param limits what orders may be at most
  /// @param policy how doubt is dealt with
  /// @param alerts where messages go
  /// @param clock the time
  public record Terms(RiskLimits limits, BrokerPolicy policy, Alerts alerts, LiveClock clock) {}

  /// Says who is told just before an order is sent.
  public void onSending(OrderSender.Listener listener) {
    sender.listener(listener);
  }

  /// Sends nothing more in this run, because something cannot be trusted; any thread may say so.
  public void distrust(String why) {
    post(new BrokerNews.Refused(why));
  }

  private void post(BrokerNews news) {
    inbox.add(news);
    bell.ring();
  }

  private final class StreamListener implements TradeUpdateStream.Listener {
    @Override
    public void listening() {
      post(new BrokerNews.Listening());
    }

    @Override
    public void update(TradeUpdate update) {
      post(new BrokerNews.Update(update));
    }

    @Override
    public void down(String why) {
      post(new BrokerNews.Down(why));
    }

    @Override
    public void refused(String why) {
      post(new BrokerNews.Refused(why));
    }
  }

  // ---- beginning

  @Override
  public LiveOpening open(SecurityPortfolioManager portfolio) {
    Account account = patiently(this::account);
    if (book.isNew()) {
      book.begin(
          newRunId(), account.id(), algorithm, api.connection().endpoint().base().toString());
    } else if (!book.accountId().equals(account.id())) {
      throw new IllegalStateException(
          ("the journal belongs to account %s, the keys to account %s (%s): name another journal"
                  + " or the other keys")
              .formatted(book.accountId(), account.id(), account.number()));
    }
    if (book.halted() != null) {
      alerts.alert("nothing will be sent: " + book.halted() + "; --resume lifts it");
    }
    stream.open();
    awaitListening();
    BrokerOpening reading = new BrokerOpening(api, book, policy, alerts);
    LiveOpening opening = patiently(() -> reading.open(account));
    checks.begin(portfolio, account.lastEquity(), clock.utcNs());
    opened = true;
    return opening;
  }

  /// Lifts a halt that an earlier run or somebody left behind.
  public void resume() {
    book.resume();
    haltRequest.clear();
  }

  /// Tries again while the broker does not answer as it should, for a while.
  private <T> T patiently(Supplier<T> reading) {
    long deadline = System.nanoTime() + policy.listen().toNanos();
    while (true) {
      try {
        return reading.get();
      } catch (ApiException e) {
        boolean passes = e.kind() == Kind.UNKNOWN_OUTCOME || e.kind() == Kind.TOO_MANY_REQUESTS;
        if (!passes || System.nanoTime() > deadline || bell.hasEnded()) {
          throw e;
        }
        alerts.note("tried again: " + e.getMessage());
      }
    }
  }

  private Account account() {
    Account account = api.account();
    if (!"ACTIVE".equals(account.status()) || account.isBlocked()) {
      throw new IllegalStateException(
          "account %s cannot trade: status %s%s"
              .formatted(
                  account.number(),
                  account.status(),
                  account.isBlocked() ? ", trading is blocked" : ""));
    }
    return account;
  }

  private static String newRunId() {
    long bits = new SecureRandom().nextLong() & ((1L << RUN_ID_BITS) - 1);
    return Long.toString(bits, Character.MAX_RADIX).toLowerCase(Locale.ROOT);
  }

  private void awaitListening() {
    long deadline = System.nanoTime() + policy.listen().toNanos();
    while (!listening) {
      work();
      if (refused != null) {
        throw new IllegalStateException(refused);
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "the stream of trade updates of %s did not come up in %d s"
                .formatted(api.connection().endpoint().base(), policy.listen().toSeconds()));
      }
      if (!listening && !bell.await(REAL_SECOND / 20)) {
        throw new IllegalStateException("ended while the account was opened");
      }
    }
  }

  // ---- orders

  @Override
  public String place(Order order, Security security) {
    return sender.place(order, security);
  }

  @Override
  public String update(Order order, Security security) {
    return sender.update(order, security);
  }

  @Override
  public String cancel(Order order) {
    return sender.cancel(order);
  }

  /// What keeps orders back.
  private final class Gate implements OrderSender.Gate {
    @Override
    public String blocked() {
      return AlpacaBrokerage.this.blocked();
    }

    @Override
    public boolean isFlattening() {
      return flattening;
    }

    @Override
    public void booked(OrderState state) {
      book(state, null);
    }

    @Override
    public void freeze(String why) {
      AlpacaBrokerage.this.freeze(why);
    }
  }

  private String blocked() {
    checkHalt();
    if (book.halted() != null) {
      return "halted: " + book.halted();
    }
    if (refused != null) {
      return refused;
    }
    long deadline = System.nanoTime() + 2 * REAL_SECOND;
    while (!listening && System.nanoTime() < deadline) {
      bell.await(REAL_SECOND / 20);
      work();
    }
    return listening ? null : "the stream of trade updates is down; fills could be missed";
  }

  // ---- what comes in

  @Override
  public BrokerageMessageEvent message() {
    return messages.poll();
  }

  @Override
  public LiveReport poll() {
    LiveReport report = book.poll();
    if (report == null) {
      work();
      report = book.poll();
    }
    return report;
  }

  @Override
  public LiveOpening.Open recall(int orderId) {
    BookedOrder order = book.order(orderId);
    return order == null
        ? null
        : new LiveOpening.Open(
            order.ticker(), order.request(), order.current().brokerId, Decimal.ZERO, Decimal.ZERO);
  }

  private void work() {
    for (BrokerNews news = inbox.poll(); news != null; news = inbox.poll()) {
      handle(news);
    }
    long now = System.nanoTime();
    if (opened && now - lastChoreNs > REAL_SECOND / 4) {
      lastChoreNs = now;
      chores(now);
    }
  }

  private void chores(long now) {
    checkHalt();
    String breach = book.halted() == null ? checks.breach(clock.utcNs()) : null;
    if (breach != null) {
      freeze(breach);
    }
    if (now - lastAuditNs > policy.audit().toNanos()) {
      audit();
    }
  }

  private void audit() {
    lastAuditNs = System.nanoTime();
    book.givenUp(LATE_NS).forEach(clientId -> reads.resolve(clientId, Duration.ZERO));
    reads.audit(book.changes(), policy.differences() == DifferencePolicy.ADOPT);
  }

  private void handle(BrokerNews news) {
    switch (news) {
      case BrokerNews.Update(TradeUpdate update) -> book(update.order(), update);
      case BrokerNews.Read(OrderState order) -> read(order);
      case BrokerNews.Missing(String clientId) -> sender.missing(clientId);
      case BrokerNews.Audit audit -> compare(audit);
      case BrokerNews.Listening() -> {
        listening = true;
        if (opened) {
          audit();
        }
        messages.up();
      }
      case BrokerNews.Down(String why) -> {
        if (listening) {
          alerts.note("the stream of trade updates is down: " + why);
          messages.down(why);
        }
        listening = false;
      }
      case BrokerNews.Refused(String why) -> {
        listening = false;
        if (refused == null) {
          alerts.alert("nothing more is sent in this run: " + why);
          messages.refused("nothing more is sent in this run: " + why);
        }
        refused = why;
      }
    }
  }

  private void book(OrderState order, TradeUpdate update) {
    if (!book.book(order, update)) {
      foreign(order);
    } else if (update != null && !update.isUsual()) {
      alerts.note(update.words());
    }
  }

  private void read(OrderState order) {
    book(order, null);
    BookedOrder ours = book.find(order);
    if (ours != null && ours.isCancelWanted() && !order.isClosed() && opened) {
      sender.cancel(ours);
    }
  }

  private void foreign(OrderState order) {
    if (!opened || !othersSeen.add(order.id()) || order.isClosed()) {
      return;
    }
    String what =
        "an order that is not ours is on the account: %s %s %s (%s)"
            .formatted(order.side(), order.quantity(), order.symbol(), order.clientOrderId());
    if (policy.toleratesOthers()) {
      alerts.note(what);
    } else {
      freeze(what + "; another program or person trades on it");
    }
  }

  private void compare(BrokerNews.Audit audit) {
    Set<String> seen = new HashSet<>();
    for (OrderState order : audit.openOrders()) {
      seen.add(order.id());
      book(order, null);
    }
    boolean isAsking = reads.isAsking();
    for (BookedOrder order : book.open()) {
      for (BookedOrder.Leg leg : order.legs()) {
        if (!leg.brokerId.isEmpty() && !leg.isOver() && !seen.contains(leg.brokerId)) {
          isAsking = true;
          reads.read(leg.brokerId, 0);
        }
      }
    }
    if (audit.bookChanges() != book.changes()) {
      return;
    }
    if (reconciliation.compare(audit, isAsking)) {
      book.givenUp(0).forEach(clientId -> reads.resolve(clientId, Duration.ZERO));
      lastAuditNs = System.nanoTime() - policy.audit().toNanos() + policy.settle().toNanos() / 3;
    }
  }

  @Override
  public LiveAdoption adoption() {
    return reconciliation.takeAdoption();
  }

  // ---- stopping

  private void checkHalt() {
    HaltRequest.Mode mode = haltRequest.read();
    if (mode != null && book.halted() == null) {
      freeze("the kill switch was used (" + mode + ")");
    }
    if (mode == HaltRequest.Mode.FLATTEN && !flattening) {
      flattening = true;
      liquidationWanted = true;
    }
  }

  /// Sends nothing more from now on, also after a restart.
  public void freeze(String why) {
    if (book.halted() == null) {
      book.halt(why);
      alerts.alert("nothing more is sent: " + why);
    }
  }

  /// Uses the kill switch from within the program.
  public void halt(HaltRequest.Mode mode, String why) {
    freeze(why);
    if (mode == HaltRequest.Mode.FLATTEN && !flattening) {
      flattening = true;
      liquidationWanted = true;
    }
  }

  /// Whether everything is to be closed now; true once after the kill switch asked for it.
  public boolean takeLiquidation() {
    boolean wanted = liquidationWanted;
    liquidationWanted = false;
    return wanted;
  }

  /// Why nothing is sent, null if all is well.
  public String halted() {
    return book.halted();
  }

  /// What is held by what was booked, by ticker.
  public Map<String, Decimal> positions() {
    return book.positions();
  }

  @Override
  public void close() {
    stream.close();
    reads.close();
  }
}
