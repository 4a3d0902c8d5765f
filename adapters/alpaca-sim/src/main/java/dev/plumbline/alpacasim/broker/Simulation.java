package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.Side;
import dev.plumbline.alpacasim.market.MarketSource;
import dev.plumbline.alpacasim.market.Tape;
import dev.plumbline.alpacasim.market.TradingCalendar;
import dev.plumbline.alpacasim.market.TradingDay;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// The broker and its market. Everything happens under one lock: [#call(Supplier)] takes it, brings
/// the market up to date first, and lets the market answer afterwards.
public final class Simulation implements AutoCloseable {
  private static final int TICKS_AT_ONCE = 240;
  private static final Duration LONGEST_SLEEP = Duration.ofMillis(250);
  private static final Duration SHORTEST_SLEEP = Duration.ofNanos(1_000);
  private static final Duration AROUND_CORE = Duration.ofMinutes(10);

  private final ReentrantLock lock = new ReentrantLock(true);
  private final Condition changed = lock.newCondition();
  private final World world;
  private final Floor floor;
  private final OrderDesk desk;
  private final VenueWords words;
  private final Sessions sessions;
  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final Deque<Delayed> delayed = new ArrayDeque<>();
  private final Thread thread;
  private Instant ticked;
  private boolean closed;

  /// A simulation of a market.
  public Simulation(SimulationOptions options, MarketSource source) {
    this.world = World.of(options, source);
    this.floor = new Floor(world);
    Matching matching = new Matching(world, floor);
    this.desk = new OrderDesk(world, floor, matching, this::later);
    this.words = new VenueWords(world, floor, accounts.values());
    this.sessions = new Sessions(world, floor, matching, desk, accounts.values());
    this.ticked = gridBefore(options.start().minusNanos(1));
    this.thread = Thread.ofPlatform().name("alpaca-sim-market").daemon().unstarted(this::runMarket);
  }

  private record Delayed(long dueNanos, Runnable work) {}

  /// Starts the clock's thread.
  public void start() {
    thread.start();
  }

  /// What its parts share; to be used inside [#call(Supplier)] only.
  public World world() {
    return world;
  }

  /// Where orders go; to be used inside [#call(Supplier)] only.
  public OrderDesk desk() {
    return desk;
  }

  /// What the market says on demand; to be used inside [#call(Supplier)] only.
  public VenueWords words() {
    return words;
  }

  /// The accounts; to be used inside [#call(Supplier)] only.
  public Collection<Account> accounts() {
    return accounts.values();
  }

  /// The account of a key pair, made where there is none; to be used inside [#call(Supplier)] only.
  public Account account(String key) {
    return accounts.computeIfAbsent(
        key,
        k -> {
          String id = world.ids().of("account:" + k);
          String number = "PA" + id.replace("-", "").substring(0, 10).toUpperCase(Locale.ROOT);
          return new Account(k, id, number, world.clock().stamp(), world.options().cash());
        });
  }

  /// Goes on from where a file left off; to be used before [#start()].
  ///
  /// @param time the market's time
  /// @param done the last instant of the tape that was lived through
  /// @param kept the accounts with their orders
  public void restore(Instant time, Instant done, List<Account> kept) {
    call(() -> {
      world.clock().moveTo(time);
      ticked = done;
      for (Account account : kept) {
        accounts.put(account.key(), account);
        desk.resume(account);
      }
      return kept;
    });
  }

  /// Forgets the accounts of a key, whatever its secret: the next request has a new one, as after a
  /// reset on Alpaca's page.
  public boolean reset(String keyId) {
    return call(() -> {
      List<Account> gone =
          accounts.values().stream().filter(a -> a.key().startsWith(keyId + ":")).toList();
      for (Account account : gone) {
        floor.forget(account);
        accounts.remove(account.key());
      }
      return !gone.isEmpty();
    });
  }

  /// The last instant of the tape that was lived through; to be used inside [#call(Supplier)] only.
  public Instant ticked() {
    return ticked;
  }

  /// The figures of an account now; to be used inside [#call(Supplier)] only.
  public Balances balances(Account account) {
    return Balances.of(account, world.prices());
  }

  /// Shares of a position that open orders of a side will take; a group takes them once.
  public static Decimal reserved(Account account, String symbol, Side side) {
    return AccountChecks.reserved(account, symbol, side);
  }

  /// Does something with the broker and gives its result.
  public <T> T call(Supplier<T> work) {
    lock.lock();
    try {
      catchUp();
      T result = work.get();
      runDue();
      world.outbox().settle();
      changed.signalAll();
      return result;
    } finally {
      lock.unlock();
    }
  }

  /// Tells a listener of orders from now on.
  public void listen(TradeListener listener) {
    call(() -> {
      floor.listen(listener);
      return listener;
    });
  }

  /// Tells a listener of orders nothing more.
  public void forget(TradeListener listener) {
    call(() -> {
      floor.forget(listener);
      return listener;
    });
  }

  /// Tells a listener of prices from now on.
  public void listen(MarketListener listener) {
    call(() -> {
      sessions.listen(listener);
      return listener;
    });
  }

  /// Tells a listener of prices nothing more.
  public void forget(MarketListener listener) {
    call(() -> {
      sessions.forget(listener);
      return listener;
    });
  }

  /// Moves the clock forward, through everything that happens meanwhile.
  public Instant advance(Instant to) {
    return call(() -> {
      pass(to, false);
      world.clock().moveTo(to);
      return world.clock().now();
    });
  }

  /// Lets the clock run with a speed.
  public Instant run(double speed) {
    return call(() -> {
      world.clock().run(speed);
      return world.clock().now();
    });
  }

  /// Stops the clock.
  public Instant stop() {
    return call(() -> {
      world.clock().stop();
      return world.clock().now();
    });
  }

  /// Ends the clock's thread.
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    try {
      thread.join(TimeUnit.SECONDS.toMillis(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void later(Runnable work) {
    long due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(world.options().latencyMillis());
    delayed.add(new Delayed(due, work));
  }

  /// Does the delayed work whose time has come.
  private void runDue() {
    boolean all = world.options().latencyMillis() == 0;
    while (!delayed.isEmpty() && (all || delayed.peek().dueNanos() - System.nanoTime() <= 0)) {
      delayed.poll().work().run();
    }
  }

  private void catchUp() {
    if (!world.clock().isStepping()) {
      pass(world.clock().now(), false);
    }
    runDue();
  }

  /// Lives through all instants of the tape up to a time.
  private void pass(Instant to, boolean silent) {
    Instant last = gridBefore(to);
    while (ticked.isBefore(last)) {
      tick(ticked.plusSeconds(Tape.STEP), silent);
      ticked = ticked.plusSeconds(Tape.STEP);
      world.outbox().settle();
    }
  }

  private void tick(Instant instant, boolean silent) {
    world.clock().visit(instant);
    try {
      sessions.tick(instant, silent);
    } finally {
      world.clock().visit(null);
    }
  }

  private static Instant gridBefore(Instant time) {
    long seconds = time.getEpochSecond();
    return Instant.ofEpochSecond(seconds - Math.floorMod(seconds, Tape.STEP));
  }

  private void runMarket() {
    lock.lock();
    try {
      while (!closed) {
        step();
        long sleep = Math.min(LONGEST_SLEEP.toNanos(), untilNext());
        // even when late, the lock is given away for a moment so that requests are answered
        changed.awaitNanos(Math.max(SHORTEST_SLEEP.toNanos(), sleep));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  /// Lives through some of what is due; the rest waits for the next turn, so that requests are
  /// answered in between.
  private void step() {
    runDue();
    world.outbox().settle();
    if (world.clock().isStepping()) {
      return;
    }
    if (world.options().skipClosed()) {
      jump();
    }
    Instant now = world.clock().now();
    Instant limit = ticked.plusSeconds((long) Tape.STEP * TICKS_AT_ONCE);
    pass(limit.isBefore(now) ? limit : now, false);
  }

  /// Jumps over the hours in which nothing is traded.
  private void jump() {
    Instant now = world.clock().now();
    TradingDay day = world.calendar().day(TradingCalendar.dateOf(now)).orElse(null);
    boolean before = day != null && now.isBefore(day.opens().minus(AROUND_CORE));
    boolean during = day != null && now.isBefore(day.closes().plus(AROUND_CORE)) && !before;
    if (!during) {
      Instant target = world.calendar().nextOpen(now).minus(AROUND_CORE);
      pass(target, true);
      world.clock().moveTo(target);
    }
  }

  private long untilNext() {
    long next = LONGEST_SLEEP.toNanos();
    if (!world.clock().isStepping()) {
      next = Math.max(0, world.clock().until(ticked.plusSeconds(Tape.STEP)).toNanos());
    }
    if (!delayed.isEmpty()) {
      next = Math.min(next, Math.max(0, delayed.peek().dueNanos() - System.nanoTime()));
    }
    return next;
  }

  /// The open orders of all accounts, for those who look at the whole.
  public List<String> openSymbols() {
    return call(() -> List.copyOf(floor.symbols()));
  }
}
