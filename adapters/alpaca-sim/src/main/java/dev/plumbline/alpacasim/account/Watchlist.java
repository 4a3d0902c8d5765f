package dev.plumbline.alpacasim.account;

import java.time.Instant;
import java.util.List;

/// A named list of assets.
///
/// @param id its id
/// @param name its name
/// @param symbols the assets in order
/// @param created when it was made
/// @param updated when it was last changed
public record Watchlist(
    String id, String name, List<String> symbols, Instant created, Instant updated) {
  /// Copies the list.
  public Watchlist {
    symbols = List.copyOf(symbols);
  }
}
