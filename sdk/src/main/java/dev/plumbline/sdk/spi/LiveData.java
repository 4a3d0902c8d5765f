package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.symbol.Symbol;

/// Something that the market has just told.
public sealed interface LiveData permits LiveBar, LiveCustom, LiveTick {
  /// Whose it is.
  Symbol symbol();

  /// What it was followed on.
  LiveChannel channel();

  /// Its start, UTC.
  long startUtcNs();

  /// Its end, UTC; of a tick its instant.
  long endUtcNs();
}
