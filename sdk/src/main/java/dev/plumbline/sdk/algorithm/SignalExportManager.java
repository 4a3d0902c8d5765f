package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.security.InitialMarginParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells others what an algorithm wants to hold: by its word, and by itself some seconds after a
/// fill.
///
/// Only live runs send; a backtest says once that it does not. Providers are the author's own
/// [SignalExportTarget]s: LEAN's for Collective2, CrunchDAO, Numerai and vBase are not among the
/// project's classes.
///
/// Source: LEAN, `Common/Algorithm/Framework/Portfolio/SignalExports/SignalExportManager.cs`.
public final class SignalExportManager {
  private final List<SignalExportTarget> providers = new ArrayList<>();
  private Duration automaticExportTimeSpan = Duration.ofSeconds(5);
  private Algorithm algorithm;
  private boolean saidThatOnlyLiveSends;
  private long firstFillUtcNs = Nanos.MAX;

  SignalExportManager() {}

  void attach(Algorithm value) {
    algorithm = value;
  }

  /// How long after a fill the portfolio is sent by itself; empty for never.
  public Optional<Duration> automaticExportTimeSpan() {
    return Optional.ofNullable(automaticExportTimeSpan);
  }

  /// Sets how long after a fill the portfolio is sent by itself: five seconds unless set.
  ///
  /// @param span the time, or null for never
  public void setAutomaticExportTimeSpan(Duration span) {
    automaticExportTimeSpan = span;
  }

  /// Adds somebody who is told.
  public void addSignalExportProvider(SignalExportTarget provider) {
    providers.add(provider);
  }

  /// Adds several who are told.
  public void addSignalExportProviders(SignalExportTarget... added) {
    providers.addAll(List.of(added));
  }

  /// Sends what is held, as fractions of the portfolio's value without its free part.
  ///
  /// @return whether all took it, or it is a backtest
  public boolean setTargetPortfolioFromPortfolio() {
    Decimal total = algorithm.portfolio().totalPortfolioValueExact();
    if (total.signum() <= 0) {
      algorithm.error("Total portfolio value was less than or equal to 0");
      return false;
    }
    return setTargetPortfolio(getPortfolioTargets().toArray(PortfolioTarget[]::new));
  }

  /// What is held, as fractions of the portfolio's value without its free part, nothing held
  /// included; what cannot be traded is left out (LEAN: protected).
  public List<PortfolioTarget> getPortfolioTargets() {
    return held(algorithm.portfolio().totalPortfolioValueExact());
  }

  /// Sends targets, fractions of the portfolio's value.
  ///
  /// @return whether all took it, or it is a backtest
  public boolean setTargetPortfolio(PortfolioTarget... targets) {
    if (!algorithm.liveMode()) {
      if (!saidThatOnlyLiveSends) {
        algorithm.debug("Portfolio targets are only sent in live mode");
        saidThatOnlyLiveSends = true;
      }
      return true;
    }
    if (providers.isEmpty()) {
      return false;
    }
    if (targets.length == 0) {
      algorithm.debug("No portfolio target given");
      return false;
    }
    SignalExportTargetParameters parameters =
        new SignalExportTargetParameters(List.of(targets), algorithm);
    boolean taken = true;
    for (SignalExportTarget provider : providers) {
      taken &= provider.send(parameters);
    }
    return taken;
  }

  private List<PortfolioTarget> held(Decimal total) {
    List<PortfolioTarget> targets = new ArrayList<>();
    Decimal usable = algorithm.portfolio().totalPortfolioValueLessFreeBufferExact();
    for (Security security : algorithm.securities()) {
      if (security.isTradable() || security.symbol().isCanonical()) {
        SecurityHolding holding = security.holdings();
        Decimal margin =
            security
                .buyingPowerModel()
                .getInitialMarginRequirement(
                    new InitialMarginParameters(security, holding.quantityExact()));
        Decimal share =
            margin
                .divide(total)
                .abs()
                .multiply(security.buyingPowerModel().getLeverage(security))
                .multiply(total)
                .divide(usable);
        boolean sold = holding.quantityExact().isNegative();
        targets.add(new PortfolioTarget(security.symbol(), sold ? share.negate() : share));
      }
    }
    return targets;
  }

  /// Remembers the first fill that was not sent yet; the engine's.
  public void onOrderEvent(OrderEvent event) {
    boolean fill =
        event.status() == OrderStatus.FILLED || event.status() == OrderStatus.PARTIALLY_FILLED;
    if (!providers.isEmpty() && fill && firstFillUtcNs == Nanos.MAX) {
      firstFillUtcNs = event.utcNs();
    }
  }

  /// Whether there was a fill that was not sent yet.
  boolean isPending() {
    return firstFillUtcNs != Nanos.MAX;
  }

  /// Sends what is held once the time after a fill has passed; the engine's, in every step.
  void flush(long utcNs) {
    if (automaticExportTimeSpan == null
        || utcNs - firstFillUtcNs < automaticExportTimeSpan.toNanos()) {
      return;
    }
    try {
      setTargetPortfolioFromPortfolio();
    } catch (RuntimeException failure) {
      algorithm.error(
          "Failed to send portfolio target(s). Reason: " + failure.getMessage() + ". " + failure);
    }
    firstFillUtcNs = Nanos.MAX;
  }
}
