package dev.plumbline.sdk.brokerage;

/// Whether an account may borrow (LEAN's `AccountType`).
public enum AccountType {
  /// Borrowing against positions is possible.
  MARGIN,
  /// Everything is paid in full.
  CASH
}
