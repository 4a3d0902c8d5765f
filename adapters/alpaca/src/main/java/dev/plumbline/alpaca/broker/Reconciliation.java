package dev.plumbline.alpaca.broker;

import dev.plumbline.alpaca.trading.Position;
import dev.plumbline.sdk.spi.LiveAdoption;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// What the book says is held, compared with what the account holds; for the thread of the run.
///
/// One comparison proves nothing, since the broker's answers lag behind its stream: a difference
/// counts when several in a row agree on it. A comparison made while the state of an order is still
/// asked for proves less, as that order may be the difference: it counts only once the difference
/// has stood for a minute. What is done then is a stated policy.
final class Reconciliation {
  private static final int AUDITS_TO_BELIEVE = 3;
  private static final long MOST_ASKING_NS = 60_000_000_000L;

  private final OrderBook book;
  private final BrokerPolicy policy;
  private final Alerts alerts;
  private final Consumer<String> freeze;
  private final LongSupplier nanoTime;
  private final Deque<LiveAdoption> adoptions = new ArrayDeque<>();
  private String last = "";
  private long sinceNano;
  private int seen;
  private String reported = "";

  /// Comparisons of a book.
  ///
  /// @param freeze stops the run, with a reason
  Reconciliation(OrderBook book, BrokerPolicy policy, Alerts alerts, Consumer<String> freeze) {
    this(book, policy, alerts, freeze, System::nanoTime);
  }

  Reconciliation(
      OrderBook book,
      BrokerPolicy policy,
      Alerts alerts,
      Consumer<String> freeze,
      LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.book = book;
    this.policy = policy;
    this.alerts = alerts;
    this.freeze = freeze;
  }

  /// Compares; whether another comparison is wanted soon.
  ///
  /// @param isAsking whether the state of an order is not known yet
  boolean compare(BrokerNews.Audit audit, boolean isAsking) {
    Map<String, String> differences =
        BrokerOpening.differences(book.positions(), audit.positions());
    String found = String.join("; ", differences.values());
    if (!found.equals(last)) {
      last = found;
      seen = 0;
      sinceNano = nanoTime.getAsLong();
    }
    if (differences.isEmpty()) {
      if (!reported.isEmpty()) {
        reported = "";
        alerts.note("positions agree with the broker again");
      }
      return false;
    }
    if (!isAsking || nanoTime.getAsLong() - sinceNano > MOST_ASKING_NS) {
      seen++;
    }
    if (seen < AUDITS_TO_BELIEVE) {
      return true;
    }
    switch (policy.differences()) {
      case HALT -> freeze.accept("positions differ: " + found);
      case REPORT -> report(found);
      case ADOPT -> adopt(differences, audit);
    }
    return false;
  }

  private void report(String found) {
    if (!found.equals(reported)) {
      reported = found;
      alerts.alert("positions differ, and the run goes on by its own book: " + found);
    }
  }

  private void adopt(Map<String, String> differences, BrokerNews.Audit audit) {
    List<LiveAdoption.Held> held = new ArrayList<>();
    for (Map.Entry<String, String> difference : differences.entrySet()) {
      Decimal quantity = Decimal.ZERO;
      Decimal price = Decimal.ZERO;
      for (Position position : audit.positions()) {
        if (position.symbol().equals(difference.getKey())) {
          quantity = position.quantity();
          price = position.averagePrice();
        }
      }
      book.adjust(difference.getKey(), quantity, "differed");
      held.add(new LiveAdoption.Held(difference.getKey(), quantity, price));
      alerts.alert("position taken over as the broker has it: " + difference.getValue());
    }
    adoptions.add(new LiveAdoption(held, audit.cash()));
    seen = 0;
    last = "";
  }

  /// The next of what the ledger is to take over, or null.
  LiveAdoption takeAdoption() {
    return adoptions.poll();
  }
}
