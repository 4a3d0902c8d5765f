package dev.plumbline.sdk.brokerage;

/// Whether an account may borrow.
public enum AccountType {
  /// Borrowing up to the brokerage's leverage.
  MARGIN("Margin"),
  /// No borrowing; money of sales arrives later.
  CASH("Cash");

  private final String text;

  AccountType(String text) {
    this.text = text;
  }

  /// LEAN's name, such as `Margin`.
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
