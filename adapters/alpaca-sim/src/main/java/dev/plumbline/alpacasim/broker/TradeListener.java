package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.account.Account;

/// Hears what happens to orders, under the simulation's lock: it must not wait for anything.
public interface TradeListener {
  /// Something happened to an order of an account.
  void onTrade(Account account, TradeEvent event);
}
