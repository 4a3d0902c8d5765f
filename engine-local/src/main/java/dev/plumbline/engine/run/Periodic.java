package dev.plumbline.engine.run;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.AlgorithmEngine.LogLevel;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.security.MarginCallOrders;
import dev.plumbline.sdk.security.MarginInterestRateModel;
import dev.plumbline.sdk.security.MarginInterestRateParameters;
import dev.plumbline.sdk.security.ScanSettlementModelParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.security.SettlementModel;
import dev.plumbline.sdk.settlement.ImmediateSettlementModel;
import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.List;

/// What happens now and then: financing and settlement by the hour, margin calls every five
/// minutes.
///
/// Source: LEAN, `Engine/AlgorithmManager.cs`, `Run`.
final class Periodic {
  private static final long MARGIN_CALL_EVERY = 5 * Nanos.MINUTE;

  private static final double CERTAINLY_SOLVENT = 1;

  private final RunParts parts;
  private final Algorithm algorithm;
  private final SecurityPortfolioManager portfolio;
  private long nextModelScanNs;
  private long nextMarginCallNs = Nanos.MIN;

  Periodic(RunParts parts, Algorithm algorithm) {
    this.parts = parts;
    this.algorithm = algorithm;
    this.portfolio = parts.portfolio();
  }

  void start(long utcNs) {
    nextModelScanNs = Nanos.roundDown(utcNs, Nanos.HOUR) + Nanos.HOUR;
  }

  boolean isBankrupt() {
    return portfolio.totalPortfolioValueEstimate() < CERTAINLY_SOLVENT
        && !portfolio.totalPortfolioValueExact().isPositive();
  }

  void scanModels(long utcNs) {
    if (utcNs < nextModelScanNs) {
      return;
    }
    List<Security> all = portfolio.securities().values();
    for (int i = 0; i < all.size(); i++) {
      Security security = all.get(i);
      MarginInterestRateModel interest = security.marginInterestRateModel();
      if (interest != MarginInterestRateModel.NULL) {
        interest.applyMarginInterestRate(new MarginInterestRateParameters(security, utcNs));
      }
      SettlementModel settlement = security.settlementModel();
      if (settlement.getClass() != ImmediateSettlementModel.class) {
        settlement.scan(new ScanSettlementModelParameters(portfolio, security, utcNs));
      }
    }
    nextModelScanNs = Nanos.roundDown(utcNs, Nanos.HOUR) + Nanos.HOUR;
  }

  /// Lets the time of a margin call go by; false if it has not come.
  boolean passMarginCall(long utcNs) {
    if (utcNs < nextMarginCallNs) {
      return false;
    }
    nextMarginCallNs = utcNs + MARGIN_CALL_EVERY;
    return true;
  }

  void marginCalls(long utcNs) {
    if (!passMarginCall(utcNs) || !portfolio.holdStock()) {
      return;
    }
    MarginCallOrders call = portfolio.marginCallModel().getMarginCallOrders();
    int executed = 0;
    if (!call.orders().isEmpty() && allOpen(call.orders())) {
      executed = execute(new ArrayList<>(call.orders()));
    }
    if (executed == 0 && call.issueMarginCallWarning()) {
      algorithm.onMarginCallWarning();
    }
  }

  private boolean allOpen(List<SubmitOrderRequest> orders) {
    return orders.stream()
        .allMatch(o -> portfolio.securities().get(o.symbol()).exchange().exchangeOpen());
  }

  private int execute(List<SubmitOrderRequest> orders) {
    algorithm.onMarginCall(orders);
    List<OrderTicket> tickets = portfolio.marginCallModel().executeMarginCall(orders);
    for (OrderTicket ticket : tickets) {
      parts
          .log()
          .add(
              LogLevel.ERROR,
              "%s - Executed MarginCallOrder: %s - Quantity: %s @ %s"
                  .formatted(
                      LeanTime.text(parts.clock().timeInNs(parts.state().timeZone())),
                      ticket.symbol(),
                      ticket.quantityExact(),
                      ticket.averageFillPriceExact()));
    }
    return tickets.size();
  }
}
