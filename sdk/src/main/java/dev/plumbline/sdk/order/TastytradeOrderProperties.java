package dev.plumbline.sdk.order;

/// Instructions that Tastytrade understands.
public final class TastytradeOrderProperties extends OrderProperties {

  /// Nothing but good til cancelled.
  public TastytradeOrderProperties() {}

  private TastytradeOrderProperties(TastytradeOrderProperties other) {
    super(other);
  }

  @Override
  public TastytradeOrderProperties copy() {
    return new TastytradeOrderProperties(this);
  }
}
