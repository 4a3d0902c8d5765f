package dev.plumbline.engine.run;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.AlgorithmState;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.spi.LiveAdoption;
import dev.plumbline.sdk.spi.LiveOpening;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;

/// From a freshly initialised algorithm to one that holds what the account holds, now.
///
/// Source: LEAN, `Engine/Setup/BrokerageSetupHandler.cs`.
final class LiveOpeningBell {
  private static final long LONGEST_RUN = 400 * Nanos.DAY;

  private final RunParts parts;
  private final Algorithm algorithm;
  private final LivePorts live;

  LiveOpeningBell(RunParts parts, Algorithm algorithm, LivePorts live) {
    this.parts = parts;
    this.algorithm = algorithm;
    this.live = live;
  }

  /// Asks the brokerage and takes over what it tells; the run begins at this instant.
  void ring() {
    LiveOpening opening = live.brokerage().open(parts.portfolio());
    AlgorithmState state = parts.state();
    long now = live.clock().utcNs();
    state.setStartUtcNs(now);
    state.setEndNs(Nanos.startOfDay(state.timeZone().toLocal(now)) + LONGEST_RUN - Nanos.TICK);
    parts.clock().setUtcDateTime(now);
    parts.manager().goLive(now);
    parts.portfolio().setCash(opening.cash());
    for (LiveOpening.Position position : opening.positions()) {
      Security security = security(position.ticker());
      security.holdings().setHoldings(position.averagePrice(), position.quantity());
    }
    parts.portfolio().transactions().continueAfter(opening.lastOrderId());
    for (LiveOpening.Open open : opening.orders()) {
      parts.handler().restore(open, security(open.ticker()));
    }
  }

  /// Takes over what the account holds where the ledger differed from it for good.
  void adopt(LiveAdoption adoption) {
    for (LiveAdoption.Held held : adoption.positions()) {
      security(held.ticker()).holdings().setHoldings(held.averagePrice(), held.quantity());
    }
    parts.portfolio().setCash(adoption.cash());
    parts.portfolio().invalidateTotalPortfolioValue();
  }

  /// The security of a ticker; followed by the minute where the algorithm does not follow it, so
  /// that what it holds has a price.
  private Security security(String ticker) {
    Symbol symbol = parts.ports().mapFiles().createEquity(ticker, "usa");
    return parts
        .portfolio()
        .securities()
        .tryGetValue(symbol)
        .orElseGet(() -> algorithm.addEquity(ticker, Resolution.MINUTE));
  }
}
