package dev.plumbline.sdk.order;

/// Instructions that TD Ameritrade understands.
public final class TDAmeritradeOrderProperties extends OrderProperties {

  /// Nothing but good til cancelled.
  public TDAmeritradeOrderProperties() {}

  private TDAmeritradeOrderProperties(TDAmeritradeOrderProperties other) {
    super(other);
  }

  @Override
  public TDAmeritradeOrderProperties copy() {
    return new TDAmeritradeOrderProperties(this);
  }
}
