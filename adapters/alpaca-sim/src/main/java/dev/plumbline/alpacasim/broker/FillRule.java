package dev.plumbline.alpacasim.broker;

/// How orders are filled.
public enum FillRule {
  /// As on Alpaca's paper accounts: when marketable against bid and ask, at bid or ask.
  QUOTES,
  /// As LEAN's fill model for shares with bars of minutes: market orders at the last finished bar,
  /// limits and stops by the range of the bars that follow.
  BARS
}
