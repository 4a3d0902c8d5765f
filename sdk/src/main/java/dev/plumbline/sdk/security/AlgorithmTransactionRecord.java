package dev.plumbline.sdk.security;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;

/// The result of closing a position or a part of it.
///
/// @param utcNs when, UTC nanoseconds since 1970; no two records of a run share it
/// @param profitLoss the profit in account currency, less twice the closing fee
/// @param isWin whether LEAN counts it as won
public record AlgorithmTransactionRecord(long utcNs, Decimal profitLoss, boolean isWin) {
  /// When it was closed.
  public Instant time() {
    return Nanos.toInstant(utcNs);
  }
}
