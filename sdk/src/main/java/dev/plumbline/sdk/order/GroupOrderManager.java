package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// What the legs of a combo order share: the group's quantity, its net limit price and its members.
///
/// Mutators are the engine's. Source: LEAN, `Common/Orders/GroupOrderManager.cs`.
public final class GroupOrderManager {
  private final int count;
  private final Set<Integer> orderIds = new LinkedHashSet<>();
  private int id;
  private Decimal quantity;
  private Decimal limitPrice;

  /// A group of so many legs, not numbered yet, without a limit price.
  public GroupOrderManager(int legCount, Decimal quantity) {
    this(0, legCount, quantity, Decimal.ZERO);
  }

  /// A numbered group of so many legs; a limit price of zero stands for none.
  public GroupOrderManager(int id, int legCount, Decimal quantity, Decimal limitPrice) {
    this.id = id;
    this.count = legCount;
    this.quantity = quantity;
    this.limitPrice = limitPrice;
  }

  /// The group's number, unique in a run; 0 before it is given.
  public int id() {
    return id;
  }

  /// Gives the group its number.
  public void setId(int id) {
    this.id = id;
  }

  /// The number of legs.
  public int count() {
    return count;
  }

  /// The signed number of combos, exact; a leg's quantity is its ratio times this.
  public Decimal quantityExact() {
    return quantity;
  }

  /// The signed number of combos.
  public double quantity() {
    return quantity.doubleValue();
  }

  /// Changes the number of combos and with it the quantity of every leg.
  public void setQuantity(Decimal quantity) {
    this.quantity = quantity;
  }

  /// The number of combos without sign, exact.
  public Decimal absoluteQuantityExact() {
    return quantity.abs();
  }

  /// The net limit price of the group, exact; zero for none.
  public Decimal limitPriceExact() {
    return limitPrice;
  }

  /// The net limit price of the group; zero for none.
  public double limitPrice() {
    return limitPrice.doubleValue();
  }

  /// Changes the net limit price.
  public void setLimitPrice(Decimal limitPrice) {
    this.limitPrice = limitPrice;
  }

  /// The ids of the legs in the order in which they were added; a view that cannot be changed.
  public Set<Integer> orderIds() {
    return Collections.unmodifiableSet(orderIds);
  }

  /// Adds a leg.
  public void addOrderId(int orderId) {
    orderIds.add(orderId);
  }

  /// The side of the group.
  public OrderDirection direction() {
    return OrderDirection.of(quantity);
  }
}
