package dev.plumbline.alpacasim.market;

/// One minute of a symbol.
///
/// @param trade the bar of trades
/// @param bid the bar of bids; null where quotes are not recorded
/// @param ask the bar of asks; null where quotes are not recorded
public record Minute(Candle trade, Candle bid, Candle ask) {}
