package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// What the ledger of a run that goes on is to take over as the account has it, because the two
/// differed for good.
///
/// @param positions the positions that differed
/// @param cash the account's cash
public record LiveAdoption(List<Held> positions, Decimal cash) {
  /// Copies the list.
  public LiveAdoption {
    positions = List.copyOf(positions);
  }

  /// A position as the account has it.
  ///
  /// @param ticker the ticker
  /// @param quantity shares, negative when short, zero when there are none
  /// @param averagePrice average price of entry
  public record Held(String ticker, Decimal quantity, Decimal averagePrice) {}
}
