package dev.plumbline.engine.record;

import dev.plumbline.sdk.value.Decimal;

/// The margin that a position takes.
///
/// @param slot slot of the position's security in its run: the same day by day, and no other's
/// @param name name of the position: its securities' present tickers
/// @param marginUsed the margin in account currency
public record MarginUse(int slot, String name, Decimal marginUsed) {

  @Override
  public boolean equals(Object other) {
    return other instanceof MarginUse use
        && use.slot == slot
        && use.marginUsed.equals(marginUsed)
        && use.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
