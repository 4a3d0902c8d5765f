package dev.plumbline.alpacasim.market;

import java.time.LocalDate;

/// A split or a cash dividend.
///
/// @param symbol whose
/// @param exDate the first day that trades without it
/// @param split new shares for one old share; 1 for a dividend
/// @param cash dollars a share; 0 for a split
public record CorporateAction(String symbol, LocalDate exDate, double split, double cash) {
  /// Whether it is a split.
  public boolean isSplit() {
    return split != 1;
  }
}
