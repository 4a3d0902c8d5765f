package dev.plumbline.backtests.live;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.brokerage.BrokerageName;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/// A strategy that does what a test says in the minutes it says, counted from one once it is armed.
final class Scripted extends Algorithm {
  private final Map<Integer, Consumer<Scripted>> script = new TreeMap<>();
  private final List<OrderEvent> events = new ArrayList<>();
  private Symbol spy;
  private Symbol aapl;
  private final Set<Integer> open = new TreeSet<>();
  private Decimal filled = Decimal.ZERO;
  private volatile boolean armed;
  private int minutes;
  private int unread;
  private Instant seen = Instant.MIN;

  /// Does something in a minute.
  Scripted in(int minute, Consumer<Scripted> what) {
    script.put(minute, what);
    return this;
  }

  @Override
  public void initialize() {
    setCash(100_000);
    setBrokerageModel(BrokerageName.ALPACA);
    setBenchmark(time -> Decimal.HUNDRED);
    spy = addEquity("SPY", Resolution.MINUTE).symbol();
    aapl = addEquity("AAPL", Resolution.MINUTE).symbol();
  }

  @Override
  public void onData(Slice slice) {
    // a bar of another share that comes late has a slice of its own
    boolean counts = armed && (slice.hasBar(spy) || slice.hasBar(aapl));
    minutes += counts ? 1 : 0;
    unread += counts ? 1 : 0;
    if (slice.hasBar(spy) && slice.hasBar(aapl)) {
      seen = utcTime();
    }
    Consumer<Scripted> what = script.get(minutes);
    if (what != null && counts) {
      what.accept(this);
    }
  }

  @Override
  public void onOrderEvent(OrderEvent event) {
    synchronized (events) {
      events.add(event);
      filled = filled.add(event.fillQuantityExact().abs());
      if (event.status().isClosed()) {
        open.remove(event.orderId());
      } else {
        open.add(event.orderId());
      }
    }
  }

  /// Shares that it heard were executed, without sign.
  Decimal filled() {
    synchronized (events) {
      return filled;
    }
  }

  /// Numbers of the orders that it takes for open, of those whose beginning it saw.
  Set<Integer> open() {
    synchronized (events) {
      return Set.copyOf(open);
    }
  }

  /// The end of the last minute in which both shares had bars; of its own thread.
  Instant seen() {
    return seen;
  }

  /// Begins to count minutes.
  void arm() {
    armed = true;
  }

  Symbol spy() {
    return spy;
  }

  Symbol aapl() {
    return aapl;
  }

  /// Minutes seen since the last call.
  int take() {
    int taken = unread;
    unread = 0;
    return taken;
  }

  /// What became of orders, in words.
  List<String> events() {
    synchronized (events) {
      return events.stream()
          .map(e -> "#" + e.orderId() + " " + e.status() + " " + e.message())
          .toList();
    }
  }
}
