package dev.plumbline.alpacasim.account;

import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// An order as the broker has it.
public final class PaperOrder {
  private final String id;
  private final Map<Stamp, Instant> stamps = new EnumMap<>(Stamp.class);
  private final List<PaperOrder> legs = new ArrayList<>();
  private OrderTerms terms;
  private OrderStatus status = OrderStatus.PENDING_NEW;
  private Decimal filledQty = Decimal.ZERO;
  private Decimal filledValue = Decimal.ZERO;
  private Decimal highWater;
  private boolean elected;
  private String replaces;
  private String replacedBy;
  private PaperOrder parent;
  private Instant asked;
  private OrderStatus before = OrderStatus.NEW;
  private long revision;

  /// An order that was just made.
  ///
  /// @param id Alpaca's id
  /// @param terms what it says
  /// @param now when
  public PaperOrder(String id, OrderTerms terms, Instant now) {
    this.id = id;
    this.terms = terms;
    stamps.put(Stamp.CREATED, now);
    stamps.put(Stamp.UPDATED, now);
    stamps.put(Stamp.SUBMITTED, now);
    asked = now;
  }

  /// Alpaca's id.
  public String id() {
    return id;
  }

  /// What it says.
  public OrderTerms terms() {
    return terms;
  }

  /// Changes what it says.
  public void amend(OrderTerms newTerms) {
    revision++;
    terms = newTerms;
  }

  /// Where it stands.
  public OrderStatus status() {
    return status;
  }

  /// Moves it to another status.
  public void become(OrderStatus newStatus, Instant now) {
    revision++;
    if (newStatus == OrderStatus.PENDING_REPLACE) {
      before = status;
    }
    status = newStatus;
    stamps.put(Stamp.UPDATED, now);
    switch (newStatus) {
      case FILLED -> stamps.put(Stamp.FILLED, now);
      case CANCELED -> stamps.put(Stamp.CANCELED, now);
      case EXPIRED -> stamps.put(Stamp.EXPIRED, now);
      case REJECTED -> stamps.put(Stamp.FAILED, now);
      case REPLACED -> stamps.put(Stamp.REPLACED, now);
      case PENDING_CANCEL -> stamps.put(Stamp.CANCEL_REQUESTED, now);
      default -> {
        // the other states carry no time of their own
      }
    }
  }

  /// A time it carries; null where it does not.
  public Instant stamp(Stamp stamp) {
    return stamps.get(stamp);
  }

  /// Sets a time it carries.
  public void stamp(Stamp stamp, Instant time) {
    revision++;
    stamps.put(stamp, time);
  }

  /// Shares filled so far.
  public Decimal filledQty() {
    return filledQty;
  }

  /// Dollars filled so far.
  public Decimal filledValue() {
    return filledValue;
  }

  /// The average price of what was filled; null while nothing was.
  public Decimal averagePrice() {
    return filledQty.isZero() ? null : filledValue.divide(filledQty).round(6).normalize();
  }

  /// Adds a fill.
  public void fill(Decimal qty, Decimal price) {
    revision++;
    filledQty = filledQty.add(qty).normalize();
    filledValue = filledValue.add(qty.multiply(price)).normalize();
  }

  /// Shares still to fill; for an order by value this is what it buys at a price.
  public Decimal leaves(Decimal price) {
    return terms.qty() != null
        ? terms.qty().subtract(filledQty)
        : terms.notional().subtract(filledValue).divide(price).truncate(9);
  }

  /// The best price a trailing stop has seen; null for other types.
  public Decimal highWater() {
    return highWater;
  }

  /// Sets the best price a trailing stop has seen.
  public void highWater(Decimal price) {
    revision++;
    highWater = price;
  }

  /// Whether its stop was reached.
  public boolean isElected() {
    return elected;
  }

  /// Notes that its stop was reached.
  public void elect() {
    revision++;
    elected = true;
  }

  /// The id of the order whose place it took; null for none.
  public String replaces() {
    return replaces;
  }

  /// When the first of the orders was sent whose place it took.
  public Instant asked() {
    return asked;
  }

  /// Takes over when the order was sent whose place it takes.
  public void asked(Instant first) {
    asked = first;
  }

  /// Names the order whose place it takes.
  public void replaces(String order) {
    revision++;
    replaces = order;
  }

  /// The id of the order that took its place; null for none.
  public String replacedBy() {
    return replacedBy;
  }

  /// Names the order that takes its place.
  public void replacedBy(String order) {
    revision++;
    replacedBy = order;
  }

  /// The order it is a leg of; null for none.
  public PaperOrder parent() {
    return parent;
  }

  /// Its legs.
  public List<PaperOrder> legs() {
    return legs;
  }

  /// Takes another order as a leg.
  public void addLeg(PaperOrder leg) {
    revision++;
    leg.parent = this;
    legs.add(leg);
  }

  /// Puts a leg in the place of another.
  public void swapLeg(PaperOrder old, PaperOrder leg) {
    revision++;
    leg.parent = this;
    legs.set(legs.indexOf(old), leg);
  }

  /// Names the order it was a leg of before another took its place there.
  public void formerLegOf(PaperOrder order) {
    parent = order;
  }

  /// Where it stood before a replacement was asked for.
  public OrderStatus statusBefore() {
    return before;
  }

  /// Where it stands while it is at work and nothing is under way.
  public OrderStatus statusAtWork() {
    return filledQty.isZero() ? OrderStatus.NEW : OrderStatus.PARTIALLY_FILLED;
  }

  /// A number that grows with every change.
  public long revision() {
    return revision;
  }

  /// Puts it where a file kept it.
  ///
  /// @param kept its status
  /// @param keptBefore its status before a replacement was asked for
  /// @param qty shares filled
  /// @param value dollars filled
  public void resume(OrderStatus kept, OrderStatus keptBefore, Decimal qty, Decimal value) {
    status = kept;
    before = keptBefore;
    filledQty = qty;
    filledValue = value;
    revision++;
  }

  /// Whether something may still happen to it.
  public boolean isOpen() {
    return !status.isTerminal();
  }

  /// The order that came before any other of its group: its parent, or itself.
  public PaperOrder root() {
    return parent == null ? this : parent;
  }
}
