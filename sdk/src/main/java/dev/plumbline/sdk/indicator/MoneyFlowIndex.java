package dev.plumbline.sdk.indicator;

/// The money that flowed in while the typical price rose as a share of all, in percent; 100 where
/// none flowed.
///
/// Source: G. Quong and A. Soudack, "Volume-Weighted RSI: Money Flow", Technical Analysis of Stocks
/// and Commodities, March 1989.
public final class MoneyFlowIndex extends TradeBarIndicator {
  private final Sum positiveMoneyFlow;
  private final Sum negativeMoneyFlow;
  private final int warmUpPeriod;
  private double previousTypicalPrice;

  /// An index over a period.
  public MoneyFlowIndex(String name, int period) {
    super(name);
    warmUpPeriod = period;
    positiveMoneyFlow = new Sum(name + "_PositiveMoneyFlow", period);
    negativeMoneyFlow = new Sum(name + "_NegativeMoneyFlow", period);
  }

  /// An index named `MFI(period)`.
  public MoneyFlowIndex(int period) {
    this("MFI(" + period + ")", period);
  }

  /// The sum of typical price times volume over the bars that rose.
  public Indicator positiveMoneyFlow() {
    return positiveMoneyFlow;
  }

  /// The sum of typical price times volume over the bars that fell.
  public Indicator negativeMoneyFlow() {
    return negativeMoneyFlow;
  }

  /// (high + low + close) / 3 of the last bar.
  public double previousTypicalPrice() {
    return previousTypicalPrice;
  }

  @Override
  public boolean isReady() {
    return positiveMoneyFlow.isReady() && negativeMoneyFlow.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    double typical = Digits.settle((high + low + close) / 3, previousTypicalPrice);
    double flow = typical * volume;
    positiveMoneyFlow.update(endTimeNs, typical > previousTypicalPrice ? flow : 0);
    negativeMoneyFlow.update(endTimeNs, typical < previousTypicalPrice ? flow : 0);
    previousTypicalPrice = typical;
    double total = positiveMoneyFlow.value() + negativeMoneyFlow.value();
    return total == 0 ? 100 : 100 * positiveMoneyFlow.value() / total;
  }

  @Override
  public void reset() {
    previousTypicalPrice = 0;
    positiveMoneyFlow.reset();
    negativeMoneyFlow.reset();
    super.reset();
  }
}
