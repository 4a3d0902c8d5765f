package dev.plumbline.sdk.order;

/// Instructions that Trading Technologies understands.
public final class TradingTechnologiesOrderProperties extends FixOrderProperties {
  /// Nothing but good til cancelled.
  public TradingTechnologiesOrderProperties() {}

  private TradingTechnologiesOrderProperties(TradingTechnologiesOrderProperties other) {
    super(other);
  }

  @Override
  public TradingTechnologiesOrderProperties copy() {
    return new TradingTechnologiesOrderProperties(this);
  }
}
