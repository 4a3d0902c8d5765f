package dev.plumbline.strategies.portfolio;

import dev.plumbline.sdk.insight.InsightDirection;

/// On which sides a portfolio may be.
public enum PortfolioBias {
  /// Short positions only.
  SHORT(-1),
  /// Both.
  LONG_SHORT(0),
  /// Long positions only.
  LONG(1);

  private final int sign;

  PortfolioBias(int sign) {
    this.sign = sign;
  }

  /// -1, 0 or 1.
  public int sign() {
    return sign;
  }

  /// Whether a direction is allowed; flat is not, unless both sides are.
  boolean allows(InsightDirection direction) {
    return this == LONG_SHORT || direction.sign() == sign;
  }

  /// A weight, or zero if its side is not allowed.
  double limit(double weight) {
    return this == LONG_SHORT || Math.signum(weight) == sign ? weight : 0;
  }

  /// The least weight that an optimiser may give.
  int lower() {
    return this == LONG ? 0 : -1;
  }

  /// The largest weight that an optimiser may give.
  int upper() {
    return this == SHORT ? 0 : 1;
  }
}
