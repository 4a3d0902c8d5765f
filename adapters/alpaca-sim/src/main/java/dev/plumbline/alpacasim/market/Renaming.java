package dev.plumbline.alpacasim.market;

import java.time.LocalDate;

/// A change of a ticker.
///
/// @param oldSymbol the ticker before
/// @param newSymbol the ticker from the day on
/// @param day the first day of the new ticker
public record Renaming(String oldSymbol, String newSymbol, LocalDate day) {}
