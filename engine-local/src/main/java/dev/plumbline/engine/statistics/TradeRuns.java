package dev.plumbline.engine.statistics;

/// The longest runs of won and of lost trades.
final class TradeRuns {
  private int won;
  private int lost;
  private int longestWon;
  private int longestLost;

  void add(boolean win) {
    won = win ? won + 1 : 0;
    lost = win ? 0 : lost + 1;
    longestWon = Math.max(longestWon, won);
    longestLost = Math.max(longestLost, lost);
  }

  int longestWon() {
    return longestWon;
  }

  int longestLost() {
    return longestLost;
  }
}
