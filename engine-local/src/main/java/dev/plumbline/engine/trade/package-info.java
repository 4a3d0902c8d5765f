/// Fills put together into trades.
///
/// A [TradeBuilder] is told of every fill and, while a trade is open, of market prices; it keeps
/// the trades that were closed. How fills are grouped and matched is LEAN's choice of three times
/// two methods.
package dev.plumbline.engine.trade;
