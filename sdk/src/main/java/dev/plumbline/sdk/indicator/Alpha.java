package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseDataBar;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.function.LongToDoubleFunction;

/// The mean return of a security beyond what its beta to a reference explains; 0 while not ready.
///
/// Source: M. C. Jensen, "The Performance of Mutual Funds in the Period 1945-1964", The Journal of
/// Finance, May 1968.
public final class Alpha extends CrossSectionIndicator {
  private final Symbol targetSymbol;
  private final Symbol referenceSymbol;
  private final int alphaPeriod;
  private final int betaPeriod;
  private final LongToDoubleFunction riskFreeRate;
  private final RateOfChange targetChange;
  private final RateOfChange referenceChange;
  private final Beta beta;
  private double alpha;

  /// An alpha with a risk-free rate that depends on the time of the bar.
  ///
  /// @param alphaPeriod the number of returns averaged, at least 1
  /// @param betaPeriod the number of returns of the beta, at least 2
  public Alpha(
      String name,
      Symbol targetSymbol,
      Symbol referenceSymbol,
      int alphaPeriod,
      int betaPeriod,
      LongToDoubleFunction riskFreeRate) {
    super(name, false);
    check(targetSymbol, referenceSymbol, alphaPeriod, betaPeriod);
    this.targetSymbol = targetSymbol;
    this.referenceSymbol = referenceSymbol;
    this.alphaPeriod = alphaPeriod;
    this.betaPeriod = betaPeriod;
    this.riskFreeRate = riskFreeRate;
    targetChange = new RateOfChange(name + "_TargetROC", alphaPeriod);
    referenceChange = new RateOfChange(name + "_ReferenceROC", alphaPeriod);
    beta = new Beta(name + "_Beta", targetSymbol, referenceSymbol, betaPeriod);
  }

  /// An alpha without a risk-free rate.
  public Alpha(
      String name, Symbol targetSymbol, Symbol referenceSymbol, int alphaPeriod, int betaPeriod) {
    this(name, targetSymbol, referenceSymbol, alphaPeriod, betaPeriod, time -> 0);
  }

  /// An alpha without a risk-free rate named `ALPHA(target,reference,alphaPeriod,betaPeriod,)`.
  public Alpha(Symbol targetSymbol, Symbol referenceSymbol, int alphaPeriod, int betaPeriod) {
    this(
        "ALPHA("
            + targetSymbol
            + ","
            + referenceSymbol
            + ","
            + alphaPeriod
            + ","
            + betaPeriod
            + ",)",
        targetSymbol,
        referenceSymbol,
        alphaPeriod,
        betaPeriod);
  }

  @Override
  public boolean isReady() {
    return targetChange.isReady() && beta.isReady() && referenceChange.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return Math.max(alphaPeriod, betaPeriod) + 1;
  }

  @Override
  protected double compute(BaseDataBar bar) {
    if (bar.symbol().equals(targetSymbol)) {
      targetChange.update(bar.endTimeNs(), bar.close());
    } else if (bar.symbol().equals(referenceSymbol)) {
      referenceChange.update(bar.endTimeNs(), bar.close());
    } else {
      throw new IllegalArgumentException(
          "The input symbol " + bar.symbol() + " is not the target or reference symbol.");
    }
    beta.update(bar);
    if (targetChange.samples() == referenceChange.samples()) {
      double riskFree = riskFreeRate.applyAsDouble(targetChange.timeNs());
      double target = targetChange.value() / alphaPeriod;
      double reference = referenceChange.value() / alphaPeriod;
      alpha = isReady() ? target - (riskFree + beta.value() * (reference - riskFree)) : 0;
    }
    return alpha;
  }

  private static void check(Symbol target, Symbol reference, int alphaPeriod, int betaPeriod) {
    if (target.equals(reference)) {
      throw new IllegalArgumentException(
          "The target and reference symbols cannot be the same, but both are " + target + ".");
    }
    if (alphaPeriod < 1) {
      throw new IllegalArgumentException(
          "The period must be equal or greater than 1, but is " + alphaPeriod + ".");
    }
    if (betaPeriod < 2) {
      throw new IllegalArgumentException(
          "The beta period must be equal or greater than 2, but is " + betaPeriod + ".");
    }
  }

  @Override
  public void reset() {
    targetChange.reset();
    referenceChange.reset();
    beta.reset();
    alpha = 0;
    super.reset();
  }
}
