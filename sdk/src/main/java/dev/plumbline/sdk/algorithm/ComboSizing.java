package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.order.Leg;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/// The rule that legs of a combo order state a ratio without a common divisor.
///
/// Source: LEAN, `QCAlgorithm.CheckComboOrderSizing`.
final class ComboSizing {
  private ComboSizing() {}

  static void check(List<Leg> legs, int quantity) {
    int divisor = 0;
    for (Leg leg : legs) {
      divisor = gcd(divisor, Math.abs(leg.quantity()));
    }
    if (divisor != 1) {
      int common = divisor;
      throw new IllegalArgumentException(
          "The global combo quantity should be used to increase or reduce the size of the order,"
              + " while the leg quantities should be used to specify the ratio of the order. The"
              + " combo order quantities should be reduced from %dx(%s) to %dx(%s)."
                  .formatted(
                      quantity,
                      text(legs, q -> q),
                      quantity * common,
                      text(legs, q -> common == 0 ? q : q / common)));
    }
  }

  private static String text(List<Leg> legs, IntUnaryOperator quantity) {
    return legs.stream()
        .map(leg -> quantity.applyAsInt(leg.quantity()) + " " + leg.symbol())
        .collect(Collectors.joining(", "));
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
