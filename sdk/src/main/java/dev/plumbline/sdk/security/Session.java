package dev.plumbline.sdk.security;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.LocalTimeKeeper;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/// The days of regular trading of one security: the one in the making and those before it.
///
/// It follows the data only once its size is set, as in LEAN; until then everything is zero.
/// Source: LEAN, `Common/Data/Market/Session.cs`,
/// `Common/Data/Consolidators/SessionConsolidator.cs`.
public final class Session {
  private final Symbol symbol;
  private final SecurityExchange exchange;
  private final Deque<SessionBar> bars = new ArrayDeque<>();
  private int size;
  private boolean begun;
  private long updatedAtNs = Nanos.MIN;
  private long emittedUntilNs = Nanos.MIN;
  private SessionBar completed;

  Session(Symbol symbol, SecurityExchange exchange) {
    this.symbol = symbol;
    this.exchange = exchange;
  }

  /// The security.
  public Symbol symbol() {
    return symbol;
  }

  /// The number of days kept, the present one among them.
  public int size() {
    return size;
  }

  /// Sets the number of days kept; with one or more the data is followed.
  public void setSize(int days) {
    size = days;
    if (days > 0 && bars.isEmpty()) {
      bars.addFirst(next());
    }
    trim();
  }

  boolean isFollowing() {
    return size > 0;
  }

  private void trim() {
    while (bars.size() > Math.max(size, 0)) {
      bars.removeLast();
    }
  }

  /// The number of days held now.
  public int count() {
    settle();
    return bars.size();
  }

  /// The day so many trading days ago, 0 for the one in the making.
  ///
  /// @throws IndexOutOfBoundsException if so many days are not held
  public SessionBar get(int daysAgo) {
    settle();
    List<SessionBar> held = List.copyOf(bars);
    if (daysAgo < 0 || daysAgo >= held.size()) {
      throw new IndexOutOfBoundsException(
          "the session of %s holds %d days, so there is none %d days ago; session().setSize(n) keeps more"
              .formatted(symbol.value(), held.size(), daysAgo));
    }
    return held.get(daysAgo);
  }

  /// Takes a datum in; times are the exchange's wall clock.
  void update(BaseData data) {
    if (size <= 0) {
      return;
    }
    settle();
    LocalTimeKeeper clock = exchange.timeProvider();
    updatedAtNs = clock == null ? Nanos.MIN : clock.localNs();
    SessionBar working = bars.getFirst();
    long day = Nanos.startOfDay(data.timeNs());
    boolean over =
        working.hasDay() && data.timeNs() - working.dayNs() >= Nanos.DAY && day > emittedUntilNs;
    if (over) {
      complete();
    }
    if (data.timeNs() >= emittedUntilNs) {
      add(data, day);
    }
  }

  private void add(BaseData data, long day) {
    SessionBar working = bars.getFirst();
    if (!begun) {
      if (!working.hasDay() || day > working.dayNs()) {
        working.setDay(day);
      }
      begun = true;
    }
    if (hours().isOpen(data.timeNs(), data.endTimeNs(), false)) {
      working.update(data);
    }
  }

  private SecurityExchangeHours hours() {
    return exchange.hours();
  }

  /// Ends the day in the making if the clock has left it; data of the present instant comes after
  /// the clock.
  private void settle() {
    LocalTimeKeeper clock = exchange.timeProvider();
    if (!begun || clock == null || clock.localNs() == updatedAtNs) {
      return;
    }
    long today = Nanos.startOfDay(clock.localNs());
    if (today - bars.getFirst().dayNs() >= Nanos.DAY && today > emittedUntilNs) {
      complete();
    }
  }

  private void complete() {
    SessionBar done = bars.getFirst();
    emittedUntilNs = done.dayNs() + Nanos.DAY;
    bars.addFirst(next());
    completed = done;
    trim();
  }

  private SessionBar next() {
    begun = false;
    SessionBar bar = new SessionBar();
    if (completed != null) {
      bar.setDay(Nanos.startOfDay(hours().nextTradingDay(completed.dayNs())));
    }
    return bar;
  }

  /// Forgets all days, as when the security is removed; the size stays.
  public void reset() {
    if (isFollowing()) {
      bars.clear();
      completed = null;
      emittedUntilNs = Nanos.MIN;
      bars.addFirst(next());
    }
  }

  private Decimal now(Function<SessionBar, Decimal> field) {
    settle();
    return bars.isEmpty() ? Decimal.ZERO : field.apply(bars.getFirst());
  }

  /// The first price of the day, exact.
  public Decimal openExact() {
    return now(SessionBar::openExact);
  }

  /// The highest price of the day so far, exact.
  public Decimal highExact() {
    return now(SessionBar::highExact);
  }

  /// The lowest price of the day so far, exact.
  public Decimal lowExact() {
    return now(SessionBar::lowExact);
  }

  /// The last price of the day so far, exact.
  public Decimal closeExact() {
    return now(SessionBar::closeExact);
  }

  /// The volume of the day so far, exact.
  public Decimal volumeExact() {
    return now(SessionBar::volumeExact);
  }

  /// The open interest told last, exact.
  public Decimal openInterestExact() {
    return now(SessionBar::openInterestExact);
  }

  /// The first price of the day.
  public double open() {
    return openExact().doubleValue();
  }

  /// The highest price of the day so far.
  public double high() {
    return highExact().doubleValue();
  }

  /// The lowest price of the day so far.
  public double low() {
    return lowExact().doubleValue();
  }

  /// The last price of the day so far.
  public double close() {
    return closeExact().doubleValue();
  }

  /// The volume of the day so far.
  public double volume() {
    return volumeExact().doubleValue();
  }
}
