package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;

/// An order that exercises an option contract.
///
/// Its value at a price is quantity times price; LEAN's conversion into shares of the underlying
/// needs the option contract and is not part of this class.
public final class OptionExerciseOrder extends Order {
  /// An order on terms.
  public OptionExerciseOrder(OrderTerms terms) {
    super(terms);
  }

  @Override
  public OrderType type() {
    return OrderType.OPTION_EXERCISE;
  }

  @Override
  public Decimal valueAt(Decimal marketPrice) {
    return quantityExact().multiply(marketPrice);
  }

  @Override
  public OptionExerciseOrder copy() {
    return copyTo(new OptionExerciseOrder(terms()));
  }
}
