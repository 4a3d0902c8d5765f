package dev.plumbline.sdk.order;

import dev.plumbline.sdk.symbol.Exchange;
import java.util.Collections;
import java.util.Map;

/// Instructions that brokerages in India understand.
public final class IndiaOrderProperties extends OrderProperties {
  private final String productType;

  /// What an order is for, in India's words.
  public enum IndiaProductType {
    /// Margin, closed on the same day.
    MIS,
    /// Cash and carry.
    CNC,
    /// Normal.
    NRML
  }

  /// For an exchange, without a product type.
  public IndiaOrderProperties(Exchange exchange) {
    super(exchange);
    productType = null;
  }

  /// For an exchange and a product type.
  public IndiaOrderProperties(Exchange exchange, IndiaProductType productType) {
    super(exchange);
    this.productType = productType.name();
  }

  private IndiaOrderProperties(IndiaOrderProperties other) {
    super(other);
    productType = other.productType;
  }

  /// The name of the product type, or null.
  public String productType() {
    return productType;
  }

  @Override
  public IndiaOrderProperties copy() {
    return new IndiaOrderProperties(this);
  }

  @Override
  public Map<String, Object> ownMembers() {
    return Collections.singletonMap("ProductType", productType);
  }
}
