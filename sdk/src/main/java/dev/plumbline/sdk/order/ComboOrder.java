package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// One leg of a group of orders that executes as a whole.
///
/// A leg keeps its ratio; its quantity is the ratio times the group's quantity, so that a change of
/// the group's quantity changes all legs. Source: LEAN, `Common/Orders/ComboOrder.cs`.
public abstract sealed class ComboOrder extends Order
    permits ComboMarketOrder, ComboLimitOrder, ComboLegLimitOrder {
  private Decimal ratio;

  ComboOrder(OrderTerms terms, GroupOrderManager group) {
    super(terms);
    setGroupOrderManager(Objects.requireNonNull(group, "group"));
    setQuantity(terms.quantity());
  }

  @Override
  public final Decimal quantityExact() {
    return ratio.multiply(groupOrderManager().quantityExact()).normalize();
  }

  @Override
  public final void setQuantity(Decimal quantity) {
    ratio = quantity.divide(groupOrderManager().quantityExact());
  }

  /// Takes over what an update request changes; its quantity is that of the group.
  ///
  /// @throws IllegalArgumentException if the request is for another order
  @Override
  public void applyUpdateOrderRequest(UpdateOrderRequest request) {
    checkRequest(request);
    if (request.tag() != null) {
      setTag(request.tag());
    }
    if (request.quantityExact() != null) {
      groupOrderManager().setQuantity(request.quantityExact());
    }
  }

  /// A copy's terms with the quantity that the ratio gives.
  final OrderTerms comboTerms() {
    return terms().withQuantity(quantityExact());
  }
}
