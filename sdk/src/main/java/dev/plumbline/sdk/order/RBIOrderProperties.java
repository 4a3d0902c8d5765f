package dev.plumbline.sdk.order;

/// Instructions that RBI understands.
public final class RBIOrderProperties extends OrderProperties {

  /// Nothing but good til cancelled.
  public RBIOrderProperties() {}

  private RBIOrderProperties(RBIOrderProperties other) {
    super(other);
  }

  @Override
  public RBIOrderProperties copy() {
    return new RBIOrderProperties(this);
  }
}
