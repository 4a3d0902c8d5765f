package dev.plumbline.alpacasim.account;

import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// An account of the paper broker. Not thread-safe: the simulation's lock guards it.
public final class Account {
  private static final int KEPT_POINTS = 40_000;

  private final String key;
  private final String id;
  private final String number;
  private final Instant created;
  private final Map<String, Holding> holdings = new TreeMap<>();
  private final SequencedMap<String, PaperOrder> orders = new LinkedHashMap<>();
  private final Map<String, PaperOrder> byClientId = new HashMap<>();
  private final Map<String, PaperOrder> open = new LinkedHashMap<>();
  private final List<Activity> activities = new ArrayList<>();
  private final List<EquityPoint> equity = new ArrayList<>();
  private final List<LocalDate> dayTrades = new ArrayList<>();
  private final Map<String, Watchlist> watchlists = new LinkedHashMap<>();
  private Decimal cash;
  private Decimal lastEquity;
  private Decimal lastMaintenance = Decimal.ZERO;
  private LocalDate balanceDate;
  private Settings settings = Settings.INITIAL;
  private long revision;
  private long pointCount;

  /// A new account.
  ///
  /// @param key the key pair it belongs to
  /// @param id its id
  /// @param number its number, beginning with `PA`
  /// @param created when it was made
  /// @param cash what it begins with, in dollars
  public Account(String key, String id, String number, Instant created, Decimal cash) {
    this.key = key;
    this.id = id;
    this.number = number;
    this.created = created;
    this.cash = cash;
    this.lastEquity = cash;
  }

  /// The key pair it belongs to.
  public String key() {
    return key;
  }

  /// Its id.
  public String id() {
    return id;
  }

  /// Its number.
  public String number() {
    return number;
  }

  /// When it was made.
  public Instant created() {
    return created;
  }

  /// Cash in dollars; negative when borrowed.
  public Decimal cash() {
    return cash;
  }

  /// Sets cash.
  public void cash(Decimal newCash) {
    revision++;
    cash = newCash.normalize();
  }

  /// What it was worth at the last close.
  public Decimal lastEquity() {
    return lastEquity;
  }

  /// The maintenance margin at the last close.
  public Decimal lastMaintenance() {
    return lastMaintenance;
  }

  /// The day of the last close; null before the first.
  public LocalDate balanceDate() {
    return balanceDate;
  }

  /// Notes the figures of a close.
  ///
  /// @param date its day; null before the first
  public void close(LocalDate date, Decimal newEquity, Decimal maintenance) {
    revision++;
    balanceDate = date;
    lastEquity = newEquity.normalize();
    lastMaintenance = maintenance.normalize();
  }

  /// What the customer set.
  public Settings settings() {
    return settings;
  }

  /// Sets what the customer set.
  public void settings(Settings newSettings) {
    revision++;
    settings = newSettings;
  }

  /// The positions, by symbol.
  public Collection<Holding> holdings() {
    return holdings.values();
  }

  /// The position in an asset; one of nothing where there is none.
  public Holding holding(String symbol) {
    Holding held = holdings.get(symbol);
    return held == null ? Holding.none(symbol) : held;
  }

  /// Sets a position; one of nothing is dropped.
  public void hold(Holding holding) {
    revision++;
    if (holding.qty().isZero()) {
      holdings.remove(holding.symbol());
    } else {
      holdings.put(holding.symbol(), holding);
    }
  }

  /// All orders in the order in which they came, legs included.
  public Collection<PaperOrder> orders() {
    return orders.values();
  }

  /// The orders to which something may still happen, oldest first.
  public Collection<PaperOrder> open() {
    open.values().removeIf(o -> !o.isOpen());
    return open.values();
  }

  /// The newest orders, the newest first.
  ///
  /// @param count how many
  public List<PaperOrder> newest(int count) {
    return orders.sequencedValues().reversed().stream().limit(count).toList();
  }

  /// A number that grows with every change of cash, positions, settings and balances.
  public long revision() {
    return revision;
  }

  /// How many points of its worth were ever noted.
  public long pointCount() {
    return pointCount;
  }

  /// The order with an id; null for none.
  public PaperOrder order(String orderId) {
    return orders.get(orderId);
  }

  /// The order with the customer's id; null for none.
  public PaperOrder byClientId(String clientOrderId) {
    return byClientId.get(clientOrderId);
  }

  /// Takes an order in.
  public void add(PaperOrder order) {
    orders.put(order.id(), order);
    byClientId.put(order.terms().clientOrderId(), order);
    if (order.isOpen()) {
      open.put(order.id(), order);
    }
  }

  /// The fills, oldest first.
  public List<Activity> activities() {
    return activities;
  }

  /// What it was worth through time.
  public List<EquityPoint> equity() {
    return equity;
  }

  /// Notes what it is worth; old points are forgotten.
  public void add(EquityPoint point) {
    if (equity.size() >= KEPT_POINTS) {
      equity.subList(0, KEPT_POINTS / 10).clear();
    }
    equity.add(point);
    pointCount++;
  }

  /// The days of its day trades, one entry each.
  public List<LocalDate> dayTrades() {
    return dayTrades;
  }

  /// Its watchlists by id.
  public Map<String, Watchlist> watchlists() {
    return watchlists;
  }
}
