package dev.plumbline.alpacasim.rest;

import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.broker.Simulation;
import java.time.Duration;
import java.util.function.Supplier;

/// The trading half of Alpaca's HTTP interface.
public final class TradingApi {
  private final Simulation simulation;
  private final OrderRoutes orders;
  private final PositionRoutes positions;
  private final AccountRoutes accounts;
  private final ReferenceRoutes reference;
  private final HistoryRoutes history = new HistoryRoutes();
  private final PortfolioRoutes portfolio;
  private final WatchlistRoutes watchlists;

  /// The interface to a simulation.
  ///
  /// @param skew how much the told clock differs from the market's
  public TradingApi(Simulation simulation, Supplier<Duration> skew) {
    this.simulation = simulation;
    this.orders = new OrderRoutes(simulation);
    this.positions = new PositionRoutes(simulation);
    this.accounts = new AccountRoutes(simulation);
    this.reference = new ReferenceRoutes(simulation.world(), skew::get);
    this.portfolio = new PortfolioRoutes(simulation);
    this.watchlists = new WatchlistRoutes(simulation.world());
  }

  /// Answers a request.
  ///
  /// @throws Refusal where Alpaca would say no
  public Answer answer(Call call) {
    return simulation.call(() -> routed(simulation.account(call.key()), call));
  }

  private Answer routed(Account account, Call call) {
    Answer answer = orders.answer(account, call);
    answer = answer != null ? answer : positions.answer(account, call);
    answer = answer != null ? answer : accounts.answer(account, call);
    answer = answer != null ? answer : reference.answer(call);
    answer = answer != null ? answer : history.answer(account, call);
    answer = answer != null ? answer : portfolio.answer(account, call);
    answer = answer != null ? answer : watchlists.answer(account, call);
    if (answer == null) {
      throw Refusal.notFound("endpoint not found");
    }
    return answer;
  }
}
