package dev.plumbline.sdk.security;

/// A share of a company.
///
/// Source: LEAN `Common/Securities/Equity/Equity.cs`.
public final class Equity extends Security {
  private final String primaryExchange;

  /// A share listed on an exchange.
  ///
  /// @param setup what it is made of
  /// @param primaryExchange code of the exchange it is listed on, such as `P` for NYSE Arca; "" if
  ///   it is not known
  public Equity(SecuritySetup setup, String primaryExchange) {
    super(setup);
    this.primaryExchange = primaryExchange;
  }

  /// Code of the exchange it is listed on; "" if it is not known.
  public String primaryExchange() {
    return primaryExchange;
  }

  /// Whether any share can be sold short now.
  public boolean shortable() {
    Long quantity = totalShortableQuantity();
    return quantity == null || quantity > 0;
  }

  /// The shares that can be sold short now; null where nothing limits them.
  public Long totalShortableQuantity() {
    return shortableProvider().shortableQuantity(symbol(), localTime());
  }
}
